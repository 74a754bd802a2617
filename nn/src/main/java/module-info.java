/** Neural networks whose training and inference run on the Lanewise kernels. */
module org.lanewise.nn {
    requires transitive org.lanewise.kernels;
    requires static org.jspecify;
}

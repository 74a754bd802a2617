/** Handwritten digits to try networks on. */
module org.lanewise.digits {
    requires transitive org.lanewise.nn;
    requires static org.jspecify;

    exports org.lanewise.digits;
}

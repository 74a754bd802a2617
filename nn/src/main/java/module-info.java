/** Neural networks whose training and inference run on the Lanewise kernels. */
module org.lanewise.nn {
    requires transitive org.lanewise.kernels;
    requires static org.jspecify;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;

    exports org.lanewise.nn;
    exports org.lanewise.nn.check;
    exports org.lanewise.nn.data;
    exports org.lanewise.nn.io;
    exports org.lanewise.nn.layer;
    exports org.lanewise.nn.loss;
    exports org.lanewise.nn.optimizer;
    exports org.lanewise.nn.regularizer;
    exports org.lanewise.nn.neuron;
}

/** Dense networks from and to ONNX files. */
module org.lanewise.onnx {
    requires transitive org.lanewise.nn;
    requires static org.jspecify;
    requires com.google.protobuf;

    exports org.lanewise.onnx;
}

/** A program of somebody else's. */
module org.lanewise.examples.consumer {
    requires org.lanewise.kernels;
}

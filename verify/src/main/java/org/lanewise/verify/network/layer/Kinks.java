package org.lanewise.verify.network.layer;

import org.ejml.data.DMatrixRMaj;

/** How near values come to a point that they do not lie on: a 0 of ReLU or of dropout stays one. */
final class Kinks {
    private Kinks() {}

    static double distance(DMatrixRMaj x, double kink) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.getNumElements(); i++) {
            double distance = Math.abs(x.get(i) - kink);
            least = distance == 0 ? least : Math.min(least, distance);
        }
        return least;
    }
}

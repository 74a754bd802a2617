package org.lanewise.verify.network.layer;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.bound.Rounding;

/**
 * The features of (x . y + offset)^degree: with x_0 = sqrt(offset) as one more variable, the last, the monomials of exactly
 * that degree in the order of their sorted variables, each times sqrt(degree! / (n_1! n_2! ...)).
 */
record PolynomialReference(Bounded x, int degree, double offset) implements ReferenceLayer {
    @Override
    public Bounded output() {
        int rows = x.value().getNumRows();
        Bounded variables = x;
        if (offset != 0) {
            DMatrixRMaj root = Matrices.ones(rows, 1);
            CommonOps_DDRM.scale(Math.sqrt(offset), root);
            variables = x.beside(Bounded.rounded(root, 1));
        }
        List<Bounded> features = new ArrayList<>();
        collect(variables, 0, degree, factorial(degree), Bounded.exact(Matrices.ones(rows, 1)), features);
        return features.stream().reduce(Bounded::beside).orElseThrow();
    }

    /** All products of {@code left} more variables from {@code first} on; {@code orders} is the coefficient so far. */
    private static void collect(
            Bounded x, int first, int left, double orders, Bounded product, List<Bounded> features) {
        if (left == 0) {
            // The root is rounded to a float.
            double root = Math.sqrt(orders);
            features.add(product.scaled(root, root * Rounding.gamma(1)));
        } else if (first < x.value().getNumCols()) {
            Bounded column = x.columns(first, first + 1);
            Bounded power = product;
            List<Bounded> powers = new ArrayList<>(List.of(power));
            for (int n = 1; n <= left; n++) {
                power = power.times(column);
                powers.add(power);
            }
            for (int n = left; n >= 0; n--) {
                collect(x, first + 1, left - n, orders / factorial(n), powers.get(n), features);
            }
        }
    }

    private static double factorial(int n) {
        return n == 0 ? 1 : n * factorial(n - 1);
    }

    /** No gradient is led back through fixed features. */
    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        return new Gradients(List.of(), List.of());
    }
}

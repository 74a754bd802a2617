package org.lanewise.nn.internal.plan;

import java.util.Arrays;
import java.util.List;
import org.lanewise.nn.layer.PolynomialLayer;

/** The monomials of (x . y + offset)^degree, each times the root of its multinomial coefficient. */
final class PolynomialSteps implements Lowering<PolynomialLayer> {
    @Override
    public void lower(Group group, PolynomialLayer layer, PlanBuilder plan) {
        Buffer x = plan.input(group);
        plan.forward(Forward.of(layer, x, plan.output(group)));
    }

    /**
     * z_f = factors[f] * the product of x[variables[f][..]].
     *
     * @param constant the number of the variable that stands for the offset's root: as many as there are inputs
     */
    record Forward(int[][] variables, float[] factors, int constant, float root, Buffer x, Buffer z) implements Step {
        static Forward of(PolynomialLayer layer, Buffer x, Buffer z) {
            int[][] variables = new int[z.columns()][];
            float[] factors = new float[z.columns()];
            int[] monomial = new int[layer.degree()];
            int most = layer.offset() == 0 ? x.columns() - 1 : x.columns();
            for (int f = 0; f < variables.length; f++) {
                variables[f] = monomial.clone();
                factors[f] = (float) Math.sqrt(orders(monomial));
                advance(monomial, most);
            }
            return new Forward(variables, factors, x.columns(), (float) Math.sqrt(layer.offset()), x, z);
        }

        /** The next non-decreasing sequence of variables. */
        private static void advance(int[] monomial, int most) {
            int last = monomial.length - 1;
            while (last > 0 && monomial[last] == most) {
                last--;
            }
            Arrays.fill(monomial, last, monomial.length, monomial[last] + 1);
        }

        /** In how many orders its variables can be multiplied: degree! / (n1! n2! ...). */
        private static double orders(int[] monomial) {
            double orders = 1;
            int run = 0;
            for (int i = 0; i < monomial.length; i++) {
                run = i > 0 && monomial[i] == monomial[i - 1] ? run + 1 : 1;
                orders = orders * (i + 1) / run;
            }
            return orders;
        }

        @Override
        public void run(Pass pass) {
            float[] from = x.array(pass);
            float[] to = z.array(pass);
            for (int i = 0; i < pass.rows; i++) {
                int row = x.offset(pass) + i * x.columns();
                int out = z.offset(pass) + i * z.columns();
                for (int f = 0; f < variables.length; f++) {
                    float product = factors[f];
                    for (int variable : variables[f]) {
                        product *= variable == constant ? root : from[row + variable];
                    }
                    to[out + f] = product;
                }
            }
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(x, z);
        }

        @Override
        public String text() {
            return "polynomial features " + x.columns() + " -> " + z.columns();
        }

        @Override
        public long flops(int rows) {
            return (long) rows * z.columns() * variables[0].length;
        }
    }
}

package org.lanewise.verify.optimizer;

import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.Penalty;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Rounding;

/**
 * One tensor under an optimizer in double, from the papers' formulas, with what rounding may do to ours: every product, sum,
 * root and quotient rounds once (ours, with fmas, less often), and the errors of state and parameters are carried along.
 */
public final class OptimizerReference {
    private static final double U = Rounding.gamma(1);

    private final Rule rule;
    private final Penalty penalty;
    private final double gradientScale;
    private Bounded w;
    private Bounded first;
    private Bounded second;
    private int steps;

    /** From parameters that both sides hold exactly, with a state of 0. */
    public OptimizerReference(Rule rule, Penalty penalty, float gradientScale, DMatrixRMaj start) {
        this.rule = rule;
        this.penalty = penalty;
        this.gradientScale = gradientScale;
        this.w = Bounded.exact(start);
        this.first = Bounded.exact(start.createLike());
        this.second = first;
    }

    /** Takes parameters and state as given, without error. */
    public void resume(DMatrixRMaj parameters, DMatrixRMaj firstState, DMatrixRMaj secondState) {
        w = Bounded.exact(parameters);
        first = Bounded.exact(firstState);
        second = Bounded.exact(secondState);
    }

    /** The parameters. */
    public Bounded parameters() {
        return w;
    }

    /** The velocity or the mean of the gradients; 0 where there is none. */
    Bounded first() {
        return first;
    }

    /** The mean of the squares; 0 where there is none. */
    Bounded second() {
        return second;
    }

    /** One step. */
    public void step(Bounded gradient) {
        steps++;
        Bounded g = gradient.scaled(gradientScale, 0).plus(w.scaled(penalty.l2(), 0));
        double decay = (double) Rule.RATE * penalty.decay();
        // fl(1 - fl(rate decay)).
        Bounded kept = w.scaled(1 - decay, decay * U + U);
        double shrink = (double) Rule.RATE * penalty.l1();
        w = kept.minus(direction(g).scaled(Rule.RATE, 0)).shortened(shrink, shrink * U);
    }

    private Bounded direction(Bounded g) {
        switch (rule) {
            case SGD:
                return g;
            case MOMENTUM:
                first = first.scaled(Rule.KEPT, 0).plus(g);
                return first;
            case NESTEROV:
                first = first.scaled(Rule.KEPT, 0).plus(g);
                return first.scaled(Rule.KEPT, 0).plus(g);
            case RMSPROP:
                second = mean(second, g.times(g), Rule.RHO);
                return g.over(divisor(second), Rule.EPSILON);
            case ADAM:
                first = mean(first, g, Rule.KEPT);
                second = mean(second, g.times(g), Rule.BETA2);
                return corrected(first, Rule.KEPT).over(divisor(corrected(second, Rule.BETA2)), Rule.EPSILON);
            default:
                throw new IllegalStateException("no reference of " + rule);
        }
    }

    /** keep mean + (1 - keep) x; ours has 1 - keep as a float. */
    private static Bounded mean(Bounded mean, Bounded x, double keep) {
        return mean.scaled(keep, 0).plus(x.scaled(1 - keep, (1 - keep) * U));
    }

    /** mean / (1 - keep^steps); ours multiplies by the quotient as a float. */
    private Bounded corrected(Bounded mean, double keep) {
        double correction = 1 / (1 - Math.pow(keep, steps));
        return mean.scaled(correction, correction * U);
    }

    private static Bounded divisor(Bounded square) {
        return square.root()
                .plus(Bounded.exact(new DMatrixRMaj(1, 1, true, Rule.EPSILON)).spread(square.value()));
    }
}

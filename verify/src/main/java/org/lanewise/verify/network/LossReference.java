package org.lanewise.verify.network;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.bound.ActivationBound;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Rounding;
import org.lanewise.verify.bound.SoftmaxBound;
import org.lanewise.verify.reference.Reference;

/** A loss of outputs y in double, from its definition, with what rounding may do to ours. */
final class LossReference {
    private final Loss loss;
    private final Bounded y;
    private final Targets targets;
    private final int rows;

    LossReference(Loss loss, Bounded y, Targets targets) {
        this.loss = loss;
        this.y = y;
        this.targets = targets;
        this.rows = y.value().getNumRows();
    }

    /** What the sum over the rows is multiplied by; the mean's 1 / rows is a float in our gradient. */
    Bounded scale() {
        boolean mean = loss.reduction() == Loss.Reduction.MEAN;
        DMatrixRMaj factor = new DMatrixRMaj(new double[][] {{mean ? 1.0 / rows : 1}});
        return mean ? Bounded.rounded(factor, 1) : Bounded.exact(factor);
    }

    /** The sum over the rows, 1 x 1; both sides add in double. */
    Bounded sum() {
        double sum = 0;
        double error = 0;
        double most = 0;
        int columns = y.value().getNumCols();
        for (int i = 0; i < rows; i++) {
            if (loss.wantsClasses()) {
                SoftmaxBound row = row(i);
                int label = targets.classes()[i];
                sum += row.loss(y.value().get(i, label));
                error += row.lossError(y.value().get(i, label), y.error().get(i, label));
                continue;
            }
            for (int j = 0; j < columns; j++) {
                double at = y.value().get(i, j);
                double off = y.error().get(i, j);
                double target = targets.values().get(i, j);
                sum += term(at, target);
                error += termError(at, off, target);
                most += Math.abs(at) + off;
            }
        }
        double own = Rounding.gamma(4 * rows * columns, Rounding.DOUBLE) * (sum + error + most);
        return new Bounded(single(sum), single(error + own));
    }

    private double term(double at, double target) {
        return loss.kind() == Loss.Kind.SQUARED_ERROR
                ? (at - target) * (at - target) / 2
                : Reference.value(Activation.SOFTPLUS, at) - target * at;
    }

    private double termError(double at, double off, double target) {
        if (loss.kind() == Loss.Kind.SQUARED_ERROR) {
            // The difference is rounded to a float.
            double d = Math.abs(at - target);
            double dError = off + Rounding.gamma(1) * (d + off);
            return (d + dError / 2) * dError;
        }
        // The derivative, logistic(y) - t, is at most 1; log(1 + exp(-|y|)) is below 1 and has an ulp.
        return off + Rounding.FLOAT;
    }

    /** dJ/dy. */
    Bounded gradient() {
        if (!loss.wantsClasses()) {
            boolean squared = loss.kind() == Loss.Kind.SQUARED_ERROR;
            Bounded predicted = squared ? y : new ActivationBound(Activation.LOGISTIC).forward(y);
            return predicted.minus(Bounded.exact(targets.values())).times(scale().spread(y.value()));
        }
        double factor = scale().value().get(0);
        double factorError = scale().error().get(0);
        DMatrixRMaj value = y.value().copy();
        DMatrixRMaj error = y.error().copy();
        for (int i = 0; i < rows; i++) {
            SoftmaxBound row = row(i);
            int label = targets.classes()[i];
            for (int j = 0; j < value.getNumCols(); j++) {
                value.set(i, j, row.gradient(j, label, factor));
                error.set(i, j, row.gradientError(j, label, factor, factorError));
            }
        }
        return new Bounded(value, error);
    }

    private SoftmaxBound row(int i) {
        return new SoftmaxBound(
                CommonOps_DDRM.extractRow(y.value(), i, null).getData(),
                CommonOps_DDRM.extractRow(y.error(), i, null).getData());
    }

    private static DMatrixRMaj single(double value) {
        return new DMatrixRMaj(new double[][] {{value}});
    }
}

package org.lanewise.nn.loss;

import java.util.Locale;
import org.lanewise.kernels.Rows;
import org.lanewise.kernels.Workspace;
import org.lanewise.nn.Output;

/**
 * What training makes small: a function of the network's outputs a and the targets t, added or averaged over the rows of
 * the batch. Cross-entropies are taken of the outputs themselves, f is left out and its derivative with it (matched
 * pairs): dJ/da = y - t for each kind, y = f(a).
 *
 * @param kind which function
 * @param reduction of the rows
 */
public record Loss(Kind kind, Reduction reduction) {
    /** The functions; each is the negative logarithm of a likelihood. */
    public enum Kind {
        /** 1/2 sum_k (a_k - t_k)^2. */
        SQUARED_ERROR(Output.IDENTITY),
        /** -sum_k (t_k log y_k + (1 - t_k) log (1 - y_k)), y the logistic function of a; t in [0, 1]. */
        LOGISTIC_CROSS_ENTROPY(Output.LOGISTIC),
        /** -log y_t, y the softmax of a, t the class. */
        SOFTMAX_CROSS_ENTROPY(Output.SOFTMAX);

        private final Output output;

        Kind(Output output) {
            this.output = output;
        }

        /** The function f that belongs to it. */
        public Output output() {
            return output;
        }

        /** Its name in small letters. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How the rows of a batch are brought together. */
    public enum Reduction {
        /** J = sum_n J_n. */
        SUM,
        /** J = (1 / N) sum_n J_n. */
        MEAN
    }

    /** {@link Kind#SQUARED_ERROR}, averaged. */
    public static Loss squaredError() {
        return new Loss(Kind.SQUARED_ERROR, Reduction.MEAN);
    }

    /** {@link Kind#LOGISTIC_CROSS_ENTROPY}, averaged. */
    public static Loss logisticCrossEntropy() {
        return new Loss(Kind.LOGISTIC_CROSS_ENTROPY, Reduction.MEAN);
    }

    /** {@link Kind#SOFTMAX_CROSS_ENTROPY}, averaged. */
    public static Loss softmaxCrossEntropy() {
        return new Loss(Kind.SOFTMAX_CROSS_ENTROPY, Reduction.MEAN);
    }

    /** The same loss, added over the rows. */
    public Loss summed() {
        return new Loss(kind, Reduction.SUM);
    }

    /** Whether a target is a class; otherwise it is as many values as the network has outputs. */
    public boolean wantsClasses() {
        return kind == Kind.SOFTMAX_CROSS_ENTROPY;
    }

    /** What the sum over the rows is multiplied by: 1 or 1 / rows. */
    public float scale(int rows) {
        return reduction == Reduction.SUM ? 1 : 1f / rows;
    }

    /** J of a batch from the sum of its rows' losses. */
    public double reduce(double sum, int rows) {
        return reduction == Reduction.SUM ? sum : sum / rows;
    }

    /**
     * The sum of the rows' losses, where targets are classes, and the gradient of the reduced loss.
     *
     * @param rows at least 1
     * @param columns outputs
     * @param y rows x columns outputs of the network, contiguous
     * @param yOffset index of the first
     * @param classes one per row
     * @param classesOffset index of the first
     * @param gradient dJ/dy, contiguous; may be y itself
     * @param gradientOffset index of its first element
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if this loss wants values, an operand does not fit or a class is out of range
     */
    public double ofClasses(
            int rows,
            int columns,
            float[] y,
            int yOffset,
            int[] classes,
            int classesOffset,
            float[] gradient,
            int gradientOffset,
            Workspace workspace) {
        if (!wantsClasses()) {
            throw new IllegalArgumentException("loss = " + kind + " wants target values, but classes were given");
        }
        return Rows.softmaxCrossEntropy(
                rows,
                columns,
                y,
                yOffset,
                columns,
                classes,
                classesOffset,
                scale(rows),
                gradient,
                gradientOffset,
                columns,
                workspace);
    }

    /**
     * The sum of the rows' losses, where targets are values, and the gradient of the reduced loss.
     *
     * @param rows at least 1
     * @param columns outputs
     * @param y rows x columns outputs of the network, contiguous
     * @param yOffset index of the first
     * @param targets rows x columns, contiguous
     * @param targetsOffset index of the first
     * @param gradient dJ/dy, contiguous; may be y itself
     * @param gradientOffset index of its first element
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if this loss wants classes, an operand does not fit or a target is out of range
     */
    public double ofValues(
            int rows,
            int columns,
            float[] y,
            int yOffset,
            float[] targets,
            int targetsOffset,
            float[] gradient,
            int gradientOffset,
            Workspace workspace) {
        if (wantsClasses()) {
            throw new IllegalArgumentException("loss = " + kind + " wants target classes, but values were given");
        }
        float scale = scale(rows);
        return kind == Kind.SQUARED_ERROR
                ? Rows.squaredError(
                        rows,
                        columns,
                        y,
                        yOffset,
                        columns,
                        targets,
                        targetsOffset,
                        columns,
                        scale,
                        gradient,
                        gradientOffset,
                        columns)
                : Rows.logisticCrossEntropy(
                        rows,
                        columns,
                        y,
                        yOffset,
                        columns,
                        targets,
                        targetsOffset,
                        columns,
                        scale,
                        gradient,
                        gradientOffset,
                        columns,
                        workspace);
    }

    /** As {@code squared-error mean}. */
    @Override
    public String toString() {
        return kind + " " + reduction.name().toLowerCase(Locale.ROOT);
    }
}

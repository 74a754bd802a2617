package org.lanewise.kernels;

import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.elementwise.RowKernels;

/** Kernels over the rows of a matrix of logits. Sums use the fixed tree of 16 virtual lanes (NUMERICS.md). */
public final class Rows {
    private Rows() {}

    /**
     * Each row of y is the softmax of the same row of x: exp(x - max) / sum.
     *
     * @param rows rows
     * @param columns classes, at least 1
     * @param x the logits
     * @param xOffset index of the first
     * @param ldx elements from one row of x to the next
     * @param y the result; the same matrix as x or one that does not overlap it
     * @param yOffset index of its first element
     * @param ldy elements from one row of y to the next
     * @param workspace scratch of the caller
     */
    public static void softmax(
            int rows,
            int columns,
            float[] x,
            int xOffset,
            int ldx,
            float[] y,
            int yOffset,
            int ldy,
            Workspace workspace) {
        check(rows, columns, x, xOffset, ldx, "y", y, yOffset, ldy, workspace);
        float[] lanes = workspace.lanes();
        for (int i = 0; i < rows; i++) {
            RowKernels.softmax(x, xOffset + i * ldx, y, yOffset + i * ldy, columns, lanes);
        }
    }

    /**
     * Softmax and cross-entropy in one pass, stable for any finite logits: returns the sum over the rows, in ascending
     * order, of log(sum_j exp(x_j)) - x_label, and writes gradient = scale * (softmax(x) - onehot(label)).
     *
     * @param rows samples
     * @param columns classes, at least 1
     * @param x the logits
     * @param xOffset index of the first
     * @param ldx elements from one row of x to the next
     * @param labels a class in [0, columns) per row
     * @param labelsOffset index of the first label
     * @param scale factor of the gradient: 1 for the sum of the losses, 1 / rows for their mean
     * @param gradient the result; the same matrix as x or one that does not overlap it
     * @param gradientOffset index of its first element
     * @param ldGradient elements from one row of the gradient to the next
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException also if a label is out of range
     */
    public static double softmaxCrossEntropy(
            int rows,
            int columns,
            float[] x,
            int xOffset,
            int ldx,
            int[] labels,
            int labelsOffset,
            float scale,
            float[] gradient,
            int gradientOffset,
            int ldGradient,
            Workspace workspace) {
        check(rows, columns, x, xOffset, ldx, "gradient", gradient, gradientOffset, ldGradient, workspace);
        Checks.finite("scale", scale);
        Checks.range("labels", labels, labelsOffset, rows);
        for (int i = 0; i < rows; i++) {
            int label = labels[labelsOffset + i];
            if (label < 0 || label >= columns) {
                throw new IllegalArgumentException(
                        "label of row " + i + " = " + label + ", but there are " + columns + " classes");
            }
        }
        float[] lanes = workspace.lanes();
        double loss = 0;
        for (int i = 0; i < rows; i++) {
            loss += RowKernels.softmaxCrossEntropy(
                    x,
                    xOffset + i * ldx,
                    labels[labelsOffset + i],
                    scale,
                    gradient,
                    gradientOffset + i * ldGradient,
                    columns,
                    lanes);
        }
        return loss;
    }

    /**
     * Each row of y is the logarithm of the softmax of the same row of x: (x - max) - log(sum exp(x - max)).
     *
     * @param rows rows
     * @param columns classes, at least 1
     * @param x the logits
     * @param xOffset index of the first
     * @param ldx elements from one row of x to the next
     * @param y the result; the same matrix as x or one that does not overlap it
     * @param yOffset index of its first element
     * @param ldy elements from one row of y to the next
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps in part; nothing has been
     *     written then
     */
    public static void logSoftmax(
            int rows,
            int columns,
            float[] x,
            int xOffset,
            int ldx,
            float[] y,
            int yOffset,
            int ldy,
            Workspace workspace) {
        check(rows, columns, x, xOffset, ldx, "y", y, yOffset, ldy, workspace);
        for (int i = 0; i < rows; i++) {
            RowKernels.logSoftmax(
                    x, xOffset + i * ldx, y, yOffset + i * ldy, columns, workspace.lanes(), workspace.block());
        }
    }

    /**
     * Independent labels: the logistic function and binary cross-entropy in one pass, stable for any finite logits. Returns
     * the sum over all elements, in double and ascending order, of log(1 + exp(x)) - target x, and writes gradient = scale
     * * (logistic(x) - target).
     *
     * @param rows samples
     * @param columns labels per sample, at least 1
     * @param x the logits
     * @param xOffset index of the first
     * @param ldx elements from one row of x to the next
     * @param targets probabilities in [0, 1], one for each logit
     * @param targetsOffset index of the first
     * @param ldTargets elements from one row of targets to the next
     * @param scale factor of the gradient: 1 for the sum of the losses, 1 / rows for their mean
     * @param gradient the result; the same matrix as x or one that does not overlap it, and never targets
     * @param gradientOffset index of its first element
     * @param ldGradient elements from one row of the gradient to the next
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps, or if a target is not in
     *     [0, 1]; nothing has been written then
     */
    public static double logisticCrossEntropy(
            int rows,
            int columns,
            float[] x,
            int xOffset,
            int ldx,
            float[] targets,
            int targetsOffset,
            int ldTargets,
            float scale,
            float[] gradient,
            int gradientOffset,
            int ldGradient,
            Workspace workspace) {
        check(rows, columns, x, xOffset, ldx, "gradient", gradient, gradientOffset, ldGradient, workspace);
        Checks.finite("scale", scale);
        Checks.matrix("targets", targets, targetsOffset, rows, columns, ldTargets);
        Checks.disjoint(
                "gradient",
                gradient,
                gradientOffset,
                rows,
                columns,
                ldGradient,
                "targets",
                targets,
                targetsOffset,
                rows,
                columns,
                ldTargets);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                float target = targets[targetsOffset + i * ldTargets + j];
                if (!(target >= 0 && target <= 1)) {
                    throw new IllegalArgumentException(
                            "target of row " + i + ", column " + j + " = " + target + ", but must be in [0, 1]");
                }
            }
        }
        double loss = 0;
        for (int i = 0; i < rows; i++) {
            loss += RowKernels.logisticCrossEntropy(
                    x,
                    xOffset + i * ldx,
                    targets,
                    targetsOffset + i * ldTargets,
                    scale,
                    gradient,
                    gradientOffset + i * ldGradient,
                    columns,
                    workspace.block());
        }
        return loss;
    }

    private static void check(
            int rows,
            int columns,
            float[] x,
            int xOffset,
            int ldx,
            String out,
            float[] y,
            int yOffset,
            int ldy,
            Workspace workspace) {
        Checks.notNegative("rows", rows);
        Checks.positive("columns", columns);
        Checks.matrix("x", x, xOffset, rows, columns, ldx);
        Checks.matrix(out, y, yOffset, rows, columns, ldy);
        if (yOffset != xOffset || ldy != ldx) {
            Checks.disjoint(out, y, yOffset, rows, columns, ldy, "x", x, xOffset, rows, columns, ldx);
        }
        Checks.notNull("workspace", workspace);
    }
}

package org.lanewise.nn;

import java.util.Arrays;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.loss.Loss;

/**
 * A batch's targets in the form that a loss wants: classes, or as many values as the network has outputs. Classes become
 * values as one-hot rows, or 0 and 1 for a single output.
 */
final class Targets {
    final int[] classes;
    final float[] values;
    private final boolean wantsClasses;
    private final int outputs;

    Targets(Network network, Loss loss, int maxRows) {
        this.wantsClasses = loss.wantsClasses();
        this.outputs = network.outputs();
        this.classes = new int[maxRows];
        this.values = new float[wantsClasses ? 0 : Math.multiplyExact(maxRows, outputs)];
    }

    /** What a data set must be for a network and a loss. */
    static void requireFit(String which, Dataset data, Network network, Loss loss) {
        boolean fits = data.classes() > 0
                ? data.classes() <= Math.max(network.outputs(), loss.wantsClasses() ? 1 : 2)
                        && (network.outputs() > 1 || data.classes() <= 2)
                : !loss.wantsClasses() && data.targetColumns() == network.outputs();
        if (data.columns() != network.inputs() || !fits) {
            throw new IllegalArgumentException("the " + which + " data has " + data.columns() + " columns and "
                    + (data.classes() > 0 ? data.classes() + " classes" : data.targetColumns() + " target values")
                    + ", but the network has " + network.inputs() + " inputs and " + network.outputs()
                    + " outputs and its loss, " + loss.kind() + ", wants "
                    + (loss.wantsClasses() ? "classes" : "values"));
        }
    }

    void fill(Dataset data, int[] order, int first, int rows) {
        if (data.classes() > 0) {
            data.copyLabels(order, first, rows, classes, 0);
            classesToValues(rows);
        } else {
            data.copyTargets(order, first, rows, values, 0);
        }
    }

    void fill(Dataset data, int firstRow, int rows) {
        if (data.classes() > 0) {
            data.copyLabels(firstRow, rows, classes, 0);
            classesToValues(rows);
        } else {
            data.copyTargets(firstRow, rows, values, 0);
        }
    }

    private void classesToValues(int rows) {
        if (wantsClasses) {
            return;
        }
        if (outputs == 1) {
            for (int i = 0; i < rows; i++) {
                values[i] = classes[i];
            }
        } else {
            Arrays.fill(values, 0, rows * outputs, 0);
            for (int i = 0; i < rows; i++) {
                values[i * outputs + classes[i]] = 1;
            }
        }
    }
}

package org.lanewise.nn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.nn.io.TensorFile;

/** A training between two epochs as a file: parameters, the optimizer's state, and the progress. */
final class CheckpointFile {
    private static final String NETWORK = "lanewise.network";
    private static final String SETTINGS = "lanewise.settings";
    private static final String PROGRESS = "lanewise.progress";
    private static final String HISTORY = "lanewise.history";
    private static final String PARAMETERS = "parameters";
    private static final String STATE = "state.";
    private static final String BEST = "best";

    private CheckpointFile() {}

    static void write(
            Path file,
            Network network,
            TrainingSettings settings,
            Parameters parameters,
            float[][] state,
            Progress progress)
            throws IOException {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        arrays.put(PARAMETERS, parameters.values());
        for (int i = 0; i < state.length; i++) {
            arrays.put(STATE + i, state[i]);
        }
        float[] best = progress.best();
        if (best != null) {
            arrays.put(BEST, best);
        }
        new TensorFile(
                        Map.of(
                                NETWORK, network.toString(),
                                SETTINGS, settings.toString(),
                                PROGRESS, progress.text(),
                                HISTORY, HistoryText.write(progress.history())),
                        arrays)
                .write(file);
    }

    static void read(
            Path file,
            Network network,
            TrainingSettings settings,
            Parameters parameters,
            float[][] state,
            Progress progress)
            throws IOException {
        TensorFile saved = TensorFile.read(file);
        requireSame(file, saved, NETWORK, network.toString());
        requireSame(file, saved, SETTINGS, settings.toString());
        int length = parameters.values().length;
        float[] values = array(file, saved, PARAMETERS, length);
        float[][] states = new float[state.length][];
        for (int i = 0; i < states.length; i++) {
            states[i] = array(file, saved, STATE + i, length);
        }
        float @Nullable [] best = saved.arrays().containsKey(BEST) ? array(file, saved, BEST, length) : null;
        History history;
        String text = String.valueOf(saved.metadata().get(PROGRESS));
        try {
            history = HistoryText.read(String.valueOf(saved.metadata().get(HISTORY)));
            new Progress(settings).set(text, history, best);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ModelFormatException(file + " is no checkpoint: its progress cannot be read", e);
        }
        // From here on nothing can fail.
        progress.set(text, history, best);
        System.arraycopy(values, 0, parameters.values(), 0, length);
        for (int i = 0; i < state.length; i++) {
            System.arraycopy(states[i], 0, state[i], 0, length);
        }
    }

    private static void requireSame(Path file, TensorFile saved, String name, String ours) throws ModelFormatException {
        String theirs = saved.metadata().get(name);
        if (theirs == null) {
            throw new ModelFormatException(file + " is no checkpoint: it has no metadata '" + name + "'");
        }
        if (!theirs.equals(ours)) {
            throw new ModelFormatException(file + " is a checkpoint of another training: its "
                    + name.substring(name.indexOf('.') + 1) + " is '" + theirs + "', but this one's is '" + ours + "'");
        }
    }

    private static float[] array(Path file, TensorFile saved, String name, int length) throws ModelFormatException {
        float[] array = saved.arrays().get(name);
        if (array == null || array.length != length) {
            throw new ModelFormatException(file + " is no checkpoint of this network: '" + name + "' has "
                    + (array == null ? 0 : array.length) + " values, but " + length + " are needed");
        }
        return array;
    }
}

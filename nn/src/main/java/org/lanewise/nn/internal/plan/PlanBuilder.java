package org.lanewise.nn.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.Network;
import org.lanewise.nn.Node;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Tensor;
import org.lanewise.nn.WeightType;

/**
 * Turns layers into steps, forward and then backward in reverse, and lays the buffers between them out.
 *
 * <p>The gradient of a value that several layers take is the sum of what they send back, in the order in which the
 * backward pass reaches them: the first writes it, the others add.
 */
public final class PlanBuilder {
    private final Network network;
    private final Mode mode;
    private final @Nullable Parameters packed;
    private final WeightType weights;
    private final List<Tensor> tensors;
    private final Buffer input;
    private final Buffer[] values;
    private final Map<Buffer, Integer> users = new IdentityHashMap<>();
    private final Map<Buffer, Boolean> learning = new IdentityHashMap<>();
    private final Map<Buffer, Buffer> gradients = new IdentityHashMap<>();
    private float[] own = new float[0];
    private final List<Step> forward = new ArrayList<>();
    private final List<Step> backward = new ArrayList<>();
    private final List<Steps.Mark> marks = new ArrayList<>();
    private final List<Runnable> backwardOf = new ArrayList<>();

    private PlanBuilder(Network network, Mode mode, @Nullable Parameters packed, WeightType weights) {
        this.network = network;
        this.mode = mode;
        this.packed = packed;
        this.weights = weights;
        this.tensors = Parameters.tensors(network);
        this.input = Buffer.rows(network.inputs());
        this.values = new Buffer[network.nodes().size()];
    }

    /** Steps that take their parameters from the pass. */
    public static Steps build(Network network, int maxRows, Mode mode) {
        return new PlanBuilder(network, mode, null, WeightType.F32).build(maxRows);
    }

    /** Inference steps that hold a copy of the parameters, dense layers' weights packed as the given type. */
    public static Steps buildPacked(Parameters parameters, WeightType weights, int maxRows) {
        return new PlanBuilder(parameters.network(), Mode.INFERENCE, parameters, weights).build(maxRows);
    }

    private Steps build(int maxRows) {
        for (Group group : Group.of(network, mode, packed != null)) {
            Lowerings.lower(group, this);
            marks.add(new Steps.Mark(
                    group.last(), forward.size(), values[group.last().number()]));
        }
        Buffer output = values[values.length - 1];
        Buffer outputGradient = null;
        if (mode.learns()) {
            outputGradient = Buffer.rows(output.columns());
            gradients.put(output, outputGradient);
            for (int i = backwardOf.size() - 1; i >= 0; i--) {
                backwardOf.get(i).run();
            }
        }
        return new Steps(
                output,
                outputGradient,
                List.copyOf(forward),
                List.copyOf(backward),
                List.copyOf(marks),
                own,
                layOut(maxRows, output, outputGradient));
    }

    private int layOut(int maxRows, Buffer output, @Nullable Buffer outputGradient) {
        Arena arena = new Arena(maxRows);
        int time = 0;
        for (Step step : forward) {
            use(arena, step, time++);
        }
        arena.use(output, time);
        if (outputGradient != null) {
            arena.use(outputGradient, time);
        }
        time++;
        for (Step step : backward) {
            use(arena, step, time++);
        }
        // The output can be asked for until the next pass.
        arena.use(output, time);
        return (int) arena.layOut();
    }

    private void use(Arena arena, Step step, int time) {
        for (Buffer buffer : step.buffers()) {
            if (buffer != input) {
                arena.use(buffer, time);
            }
        }
    }

    boolean draws() {
        return mode.draws();
    }

    boolean learns() {
        return mode.learns();
    }

    /** The parameters to pack; null if steps take them from the pass. */
    @Nullable
    Parameters packed() {
        return packed;
    }

    /** What to pack weights as. */
    WeightType weights() {
        return weights;
    }

    /** Where a parameter of a layer starts, among those of the pass. */
    int offset(Node node, String parameter) {
        Tensor tensor = Tensor.find(tensors, node, parameter);
        if (packed == null) {
            return tensor.offset();
        }
        int offset = own.length;
        own = Arrays.copyOf(own, offset + tensor.length());
        System.arraycopy(packed.values(), tensor.offset(), own, offset, tensor.length());
        return offset;
    }

    /** The value that a group's only input has. */
    Buffer input(Group group) {
        return input(group, 0);
    }

    /** The value that a group's i-th input has. */
    Buffer input(Group group, int i) {
        Buffer value = value(group.head().inputs().get(i));
        users.put(value, users.getOrDefault(value, 0) + 1); // not merge: a first prediction would wait for a lambda
        return value;
    }

    private Buffer value(int node) {
        return node == Node.NETWORK_INPUT ? input : values[node];
    }

    /** A new value for a group's output. */
    Buffer output(Group group) {
        Buffer value = Buffer.rows(group.last().outputs());
        values[group.last().number()] = value;
        boolean learns = group.head().learns();
        for (int source : group.head().inputs()) {
            learns |= learning.containsKey(value(source));
        }
        if (learns) {
            learning.put(value, true);
        }
        return value;
    }

    /** The group's output is its input. */
    Buffer passThrough(Group group) {
        Buffer value = value(group.head().inputs().get(0));
        values[group.last().number()] = value;
        return value;
    }

    void forward(Step step) {
        forward.add(step);
    }

    /**
     * Adds backward steps when it is the group's turn: they are given the whole gradient of the group's output, as all who
     * took it have sent theirs. There are none if nothing up to that output learns.
     */
    void whenBackward(Buffer z, Consumer<Buffer> steps) {
        backwardOf.add(() -> {
            if (wantsGradient(z)) {
                steps.accept(Objects.requireNonNull(gradients.get(z), "no layer sent a gradient"));
            }
        });
    }

    void backward(Step step) {
        backward.add(step);
    }

    /** Whether anything before this value learns, so that its gradient is wanted. */
    boolean wantsGradient(Buffer value) {
        return learning.containsKey(value);
    }

    /** Whether nobody has sent a gradient of this value yet; from now on somebody has, to the buffer given back. */
    Target target(Buffer value) {
        Buffer known = gradients.get(value);
        if (known != null) {
            return new Target(known, true);
        }
        Buffer fresh = Buffer.rows(value.columns());
        gradients.put(value, fresh);
        return new Target(fresh, false);
    }

    /**
     * Where a step puts a gradient.
     *
     * @param accumulate whether it adds to what is there
     */
    record Target(Buffer buffer, boolean accumulate) {}

    /**
     * Sends a gradient that a step computes from dz: in place if dz is not needed after it, which then is the gradient.
     *
     * @param always whether the step has something to do though nobody wants this gradient
     */
    void send(Buffer value, Buffer dz, boolean always, Function<Buffer, Step> step) {
        if (!wantsGradient(value)) {
            if (always) {
                backward(step.apply(dz));
            }
        } else if (gradients.containsKey(value)) {
            backward(step.apply(dz));
            backward(new Accumulate(dz, target(value).buffer()));
        } else if (users.getOrDefault(value, 0) == 1) {
            backward(step.apply(dz));
            gradients.put(value, dz);
        } else {
            backward(step.apply(target(value).buffer()));
        }
    }

    /** Sends a gradient that a step computes from what others still need. */
    void sendPart(Buffer value, Function<Buffer, Step> step) {
        if (!wantsGradient(value)) {
            return;
        }
        Target target = target(value);
        if (target.accumulate()) {
            Buffer own = Buffer.rows(value.columns());
            backward(step.apply(own));
            backward(new Accumulate(own, target.buffer()));
        } else {
            backward(step.apply(target.buffer()));
        }
    }

    /**
     * Sends dz itself.
     *
     * @param dzIsFree whether nothing else takes dz, so that it may become the gradient without a copy
     */
    void sendUnchanged(Buffer value, Buffer dz, boolean dzIsFree) {
        if (!wantsGradient(value)) {
            return;
        }
        if (dzIsFree && !gradients.containsKey(value) && users.getOrDefault(value, 0) == 1) {
            gradients.put(value, dz);
            return;
        }
        Target target = target(value);
        backward(target.accumulate() ? new Accumulate(dz, target.buffer()) : new Copy(dz, target.buffer()));
    }
}

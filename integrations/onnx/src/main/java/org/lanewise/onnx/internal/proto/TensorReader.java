package org.lanewise.onnx.internal.proto;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.io.Excerpt;
import org.lanewise.nn.io.ModelFormatException;

/** Reads a TensorProto: what its elements are and where they lie. */
final class TensorReader {
    /** Dimensions; other tools stop at 8 or fewer. */
    private static final int MOST_DIMENSIONS = 16;

    private static final int DIMS = 1;
    private static final int DATA_TYPE = 2;
    private static final int SEGMENT = 3;
    private static final int FLOAT_DATA = 4;
    private static final int INT32_DATA = 5;
    private static final int INT64_DATA = 7;
    private static final int NAME = 8;
    private static final int RAW_DATA = 9;
    private static final int DOUBLE_DATA = 10;
    private static final int EXTERNAL_DATA = 13;
    private static final int DATA_LOCATION = 14;

    private final ProtoInput in;
    private final List<Long> shape = new ArrayList<>(4);
    private String name = "";
    private long code;
    private int dataField = RAW_DATA;
    private @Nullable MemorySegment data;
    private boolean isExternal;

    private TensorReader(ProtoInput in) {
        this.in = in;
    }

    /** The tensor that is the current field. */
    static OnnxTensor read(ProtoInput in) throws ModelFormatException {
        TensorReader reader = new TensorReader(in);
        int begun = in.begin();
        for (int field = in.next(); field != 0; field = in.next()) {
            reader.field(field);
        }
        in.end(begun);
        return reader.tensor();
    }

    private void field(int field) throws ModelFormatException {
        switch (field) {
            case DIMS -> Numbers.read(in, shape, MOST_DIMENSIONS);
            case DATA_TYPE -> code = in.number();
            case NAME -> name = in.text();
            case RAW_DATA, FLOAT_DATA, INT32_DATA, INT64_DATA, DOUBLE_DATA -> {
                if (!in.isBlock()) {
                    throw bad("with a list of elements that is not packed");
                }
                if (data != null) {
                    throw bad("with its elements twice");
                }
                dataField = field;
                data = in.block();
            }
            case EXTERNAL_DATA -> {
                isExternal = true;
                in.skip();
            }
            case DATA_LOCATION -> isExternal |= in.number() != 0;
            case SEGMENT -> throw bad("that is a segment of one");
            default -> in.skip();
        }
    }

    private OnnxTensor tensor() throws ModelFormatException {
        if (isExternal) {
            throw bad("whose elements are in another file: only models in one file are supported");
        }
        ElementType type = ElementType.of(code);
        if (type == null) {
            throw bad("of element type number " + code + ", but only FLOAT, DOUBLE, FLOAT16, BFLOAT16, and for shapes"
                    + " INT64, are supported");
        }
        MemorySegment elements = data == null ? MemorySegment.ofArray(new byte[0]) : data;
        boolean isVarints = dataField == INT64_DATA || dataField == INT32_DATA;
        if (dataField != RAW_DATA && dataField != listOf(type)) {
            throw bad("of type " + type + " with a list of elements of another type");
        }
        long length = length();
        if (isVarints ? length > elements.byteSize() : length * type.bytes() != elements.byteSize()) {
            throw bad(
                    "of type " + type + " and shape " + shape + " with " + elements.byteSize() + " bytes of elements");
        }
        return new OnnxTensor(in.file(), name, type, List.copyOf(shape), elements, isVarints);
    }

    private static int listOf(ElementType type) {
        return switch (type) {
            case FLOAT -> FLOAT_DATA;
            case DOUBLE -> DOUBLE_DATA;
            case INT64 -> INT64_DATA;
            case FLOAT16, BFLOAT16, BOOL -> INT32_DATA;
        };
    }

    private long length() throws ModelFormatException {
        long length = 1;
        for (long dimension : shape) {
            if (dimension < 0 || dimension > Integer.MAX_VALUE || length * dimension > Integer.MAX_VALUE) {
                throw bad("of the impossible shape " + shape);
            }
            length *= dimension;
        }
        return length;
    }

    private ModelFormatException bad(String what) {
        String called = name.isEmpty() ? "a tensor " : "tensor " + Excerpt.quoted(name) + " ";
        return new ModelFormatException(in.file() + " has " + called + what);
    }
}

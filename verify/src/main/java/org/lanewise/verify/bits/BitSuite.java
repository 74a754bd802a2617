package org.lanewise.verify.bits;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.verify.bits.f32.FloatBits;
import org.lanewise.verify.bits.f32.FloatBlasBits;
import org.lanewise.verify.bits.f64.DoubleBits;
import org.lanewise.verify.bits.f64.DoubleBlasBits;

/** Every row of the bit matrix. */
public final class BitSuite {
    private BitSuite() {}

    /** The rows, in the order of the golden file. */
    public static List<BitRow> all() {
        List<BitRow> rows = new ArrayList<>();
        rows.addAll(FloatBits.all());
        rows.addAll(DoubleBits.all());
        rows.addAll(FloatBlasBits.all());
        rows.addAll(DoubleBlasBits.all());
        rows.addAll(ElementwiseBits.all());
        rows.addAll(LayerBits.all());
        rows.addAll(RowsBits.all());
        rows.addAll(OptimizerBits.all());
        rows.addAll(RandomBits.all());
        rows.addAll(TrainingBits.all());
        return List.copyOf(rows);
    }
}

// Written by TypeGenerator from f32; change it there.
package org.lanewise.ejml.f64;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.lanewise.ejml.CommonOps_DDRM;
import org.lanewise.ejml.MatrixVectorMult_DDRM;
import org.lanewise.ejml.VectorVectorMult_DDRM;

/** An import is all that changes: every static method of EJML's classes is there, with the same generic signature. */
class DoubleSurfaceTest {
    private static Set<String> methods(Class<?> owner) {
        return Arrays.stream(owner.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(method -> method.toGenericString()
                        .replace(method.getDeclaringClass().getName() + ".", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertSame(Class<?> theirs, Class<?> ours) {
        assertTrue(methods(theirs).size() > 6, theirs.getName());
        assertEquals(methods(theirs), methods(ours));
    }

    @Test
    void commonOps() {
        assertSame(org.ejml.dense.row.CommonOps_DDRM.class, CommonOps_DDRM.class);
    }

    @Test
    void matrixVectorMult() {
        assertSame(org.ejml.dense.row.mult.MatrixVectorMult_DDRM.class, MatrixVectorMult_DDRM.class);
    }

    @Test
    void vectorVectorMult() {
        assertSame(org.ejml.dense.row.mult.VectorVectorMult_DDRM.class, VectorVectorMult_DDRM.class);
    }

    @Test
    void inheritedMethodsAreThereForCallsAndReferences() {
        DMatrixRMaj a = new DMatrixRMaj(2, 2, true, 1, 2, 3, 4);
        assertEquals(-2, CommonOps_DDRM.det(a));
        ToDoubleFunction<DMatrixRMaj> determinant = CommonOps_DDRM::det;
        assertEquals(-2, determinant.applyAsDouble(a));
    }
}

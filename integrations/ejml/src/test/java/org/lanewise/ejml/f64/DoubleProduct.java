// Written by TypeGenerator from f32; change it there.
package org.lanewise.ejml.f64;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrix1Row;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.ejml.CommonOps_DDRM;
import org.lanewise.kernels.Transpose;

/** One of EJML's products, found by its name and parameters, in our class and in EJML's. */
record DoubleProduct(Method ourMethod, Method ejmlMethod) {
    /** A call; a product without alpha leaves it out. */
    interface Call {
        void run(double alpha, DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c);
    }

    static List<DoubleProduct> all() {
        List<DoubleProduct> products = new ArrayList<>();
        for (Method method : org.ejml.dense.row.CommonOps_DDRM.class.getMethods()) {
            Class<?>[] types = method.getParameterTypes();
            if (method.getName().startsWith("mult")
                    && types.length > 2
                    && types[types.length - 1] == DMatrix1Row.class) {
                try {
                    products.add(new DoubleProduct(CommonOps_DDRM.class.getMethod(method.getName(), types), method));
                } catch (NoSuchMethodException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return products;
    }

    String name() {
        return ejmlMethod.getName() + (hasAlpha() ? " with alpha" : "");
    }

    boolean hasAlpha() {
        return ejmlMethod.getParameterCount() == 4;
    }

    boolean adds() {
        return ejmlMethod.getName().contains("Add");
    }

    Transpose transA() {
        return ejmlMethod.getName().contains("TransA") ? Transpose.YES : Transpose.NO;
    }

    Transpose transB() {
        return ejmlMethod.getName().endsWith("B") ? Transpose.YES : Transpose.NO;
    }

    Call ours() {
        return call(ourMethod);
    }

    Call ejml() {
        return call(ejmlMethod);
    }

    private Call call(Method method) {
        return (alpha, a, b, c) -> {
            try {
                if (hasAlpha()) {
                    method.invoke(null, alpha, a, b, c);
                } else {
                    method.invoke(null, a, b, c);
                }
            } catch (InvocationTargetException e) {
                throw (RuntimeException) e.getCause();
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        };
    }
}

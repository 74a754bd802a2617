package org.lanewise.ejml.f32;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.FMatrix1Row;
import org.ejml.data.FMatrixRMaj;
import org.lanewise.ejml.CommonOps_FDRM;
import org.lanewise.kernels.Transpose;

/** One of EJML's products, found by its name and parameters, in our class and in EJML's. */
record FloatProduct(Method ourMethod, Method ejmlMethod) {
    /** A call; a product without alpha leaves it out. */
    interface Call {
        void run(float alpha, FMatrixRMaj a, FMatrixRMaj b, FMatrixRMaj c);
    }

    static List<FloatProduct> all() {
        List<FloatProduct> products = new ArrayList<>();
        for (Method method : org.ejml.dense.row.CommonOps_FDRM.class.getMethods()) {
            Class<?>[] types = method.getParameterTypes();
            if (method.getName().startsWith("mult")
                    && types.length > 2
                    && types[types.length - 1] == FMatrix1Row.class) {
                try {
                    products.add(new FloatProduct(CommonOps_FDRM.class.getMethod(method.getName(), types), method));
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

package org.lanewise.kernels.generator;

import java.util.HashMap;
import java.util.Map;

/**
 * A straight-line formula on floats that writes itself twice, for one float and for a vector of them, so that the two
 * take the same operations in the same order. A name in capitals or a number is a constant.
 */
final class Formula {
    private final StringBuilder scalar = new StringBuilder();
    private final StringBuilder vector = new StringBuilder();
    private final Map<String, Boolean> isInt = new HashMap<>();

    /** name = a b + c in one rounding. */
    Formula fma(String name, String a, String b, String c) {
        return let(name, "Math.fma(" + a + ", " + b + ", " + c + ")", v(a) + ".fma(" + v(b) + ", " + v(c) + ")");
    }

    /** name = a op b, op one of + - * /. */
    Formula op(String name, String a, char op, String b) {
        String method = switch (op) {
            case '+' -> "add";
            case '-' -> "sub";
            case '*' -> "mul";
            case '/' -> "div";
            default -> throw new IllegalArgumentException("op = " + op);
        };
        return let(name, a + " " + op + " " + b, v(a) + "." + method + "(" + v(b) + ")");
    }

    Formula abs(String name, String a) {
        return let(name, "Math.abs(" + a + ")", v(a) + ".abs()");
    }

    /** name = a if left relation right, else b; relation one of LT, GT, GE. False where an operand is NaN. */
    Formula select(String name, String left, String relation, String right, String a, String b) {
        String sign = switch (relation) {
            case "LT" -> "<";
            case "GT" -> ">";
            case "GE" -> ">=";
            default -> throw new IllegalArgumentException("relation = " + relation);
        };
        return let(
                name,
                left + " " + sign + " " + right + " ? " + a + " : " + b,
                v(b) + ".blend(" + v(a) + ", " + v(left) + ".compare(VectorOperators." + relation + ", " + v(right)
                        + "))");
    }

    /** The bits of a float as an int. */
    Formula bits(String name, String a) {
        return letInt(name, "Float.floatToRawIntBits(" + a + ")", v(a) + ".reinterpretAsInts()");
    }

    /** name = a op b on ints, op one of + - &amp; | or the shifts &gt;&gt; and &lt;&lt;. */
    Formula intOp(String name, String a, String op, String b) {
        String method = switch (op) {
            case "+" -> "ADD";
            case "-" -> "SUB";
            case "&" -> "AND";
            case "|" -> "OR";
            case ">>" -> "ASHR";
            case "<<" -> "LSHL";
            default -> throw new IllegalArgumentException("op = " + op);
        };
        return letInt(name, a + " " + op + " " + b, a + ".lanewise(VectorOperators." + method + ", " + b + ")");
    }

    /** The float whose bits are an int. */
    Formula fromBits(String name, String a) {
        return let(name, "Float.intBitsToFloat(" + a + ")", a + ".reinterpretAsFloats()");
    }

    /** name = 2^k by its exponent's bits, for a normal result. */
    Formula powerOfTwo(String name, String k) {
        return intOp(name + "Biased", k, "+", "127")
                .intOp(name + "Bits", name + "Biased", "<<", "23")
                .fromBits(name, name + "Bits");
    }

    /** The body for one float, indented by eight. */
    String scalar() {
        return scalar.toString();
    }

    /** The body for a vector, indented by twelve. */
    String vector() {
        return vector.toString();
    }

    private Formula let(String name, String one, String many) {
        return statement(name, "float", one, "FloatVector", many, false);
    }

    private Formula letInt(String name, String one, String many) {
        return statement(name, "int", one, "IntVector", many, true);
    }

    private Formula statement(String name, String type, String one, String vectorType, String many, boolean integer) {
        if (isInt.put(name, integer) != null) {
            throw new IllegalArgumentException(name + " is defined twice");
        }
        scalar.append("        ")
                .append(type)
                .append(' ')
                .append(name)
                .append(" = ")
                .append(one)
                .append(";\n");
        vector.append("            ")
                .append(vectorType)
                .append(' ')
                .append(name)
                .append(" = ")
                .append(many)
                .append(";\n");
        return this;
    }

    private static String v(String term) {
        boolean constant = term.equals(term.toUpperCase(java.util.Locale.ROOT)) || Character.isDigit(term.charAt(0));
        return constant ? "T.cast(FloatVector.broadcast(S, " + term + "))" : term;
    }
}

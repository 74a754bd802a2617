package org.lanewise.kernels.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A straight-line formula that writes itself twice, for one element and for a vector of them, so that the two take the
 * same operations in the same order. A name in capitals or a number is a constant. Floats may be widened to doubles: then
 * the vector form works on half as many floats as a vector holds.
 */
final class Formula {
    private enum Type {
        FLOAT("float", "FloatVector", "S", "T"),
        INT("int", "IntVector", "FloatLanes.INTS", "FloatLanes.INT_TYPE"),
        DOUBLE("double", "DoubleVector", "D", "DT"),
        LONG("long", "LongVector", "", "DoubleLanes.LONG_TYPE");

        private final String one;
        private final String many;
        private final String species;
        private final String exact;

        Type(String one, String many, String species, String exact) {
            this.one = one;
            this.many = many;
            this.species = species;
            this.exact = exact;
        }
    }

    private final StringBuilder scalar = new StringBuilder();
    private final StringBuilder vector = new StringBuilder();
    private final Map<String, Type> types = new HashMap<>();
    private final List<String> arguments = new ArrayList<>();
    private final Map<String, String> held = new TreeMap<>();
    private boolean wide;
    private boolean compact;

    /**
     * A formula just so long that C2 reaches its limit of inlined bytecodes, beyond which it inlines later, and has been seen to
     * leave one vector boxed: each constant is broadcast once, before the loop, and operations go without their shorthand.
     */
    static Formula compact(String... arguments) {
        Formula formula = new Formula(arguments);
        formula.compact = true;
        return formula;
    }

    /** A formula of these floats. */
    Formula(String... arguments) {
        List.of(arguments).forEach(this::argument);
    }

    /** Adds a float that it is a function of. */
    Formula argument(String name) {
        types.put(name, Type.FLOAT);
        arguments.add(name);
        return this;
    }

    /** Declares an int that the surrounding code defines. */
    Formula integer(String name) {
        types.put(name, Type.INT);
        return this;
    }

    /** Declares a float that the surrounding code defines, one for all elements. */
    Formula number(String name) {
        types.put(name, Type.FLOAT);
        return this;
    }

    /** What it is a function of. */
    List<String> arguments() {
        return arguments;
    }

    /** Whether it has doubles. */
    boolean isWide() {
        return wide;
    }

    /** name = a b + c in one rounding. */
    Formula fma(String name, String a, String b, String c) {
        Type type = common(a, b, c);
        return let(
                type,
                name,
                "Math.fma(" + a + ", " + b + ", " + c + ")",
                v(type, a) + method("fma") + v(type, b) + ", " + v(type, c) + ")");
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
        Type type = common(a, b);
        return let(type, name, a + " " + op + " " + b, v(type, a) + method(method) + v(type, b) + ")");
    }

    private String method(String name) {
        return compact ? ".lanewise(VectorOperators." + name.toUpperCase(Locale.ROOT) + ", " : "." + name + "(";
    }

    /** name = PREFIX_0 + PREFIX_1 x + ..., one of {@link Polynomial}, by Horner's rule. */
    Formula polynomial(String name, String prefix, String x) {
        int degree = Polynomial.degree(prefix);
        String sum = prefix + "_" + degree;
        for (int i = degree - 1; i >= 0; i--) {
            String next = i == 0 ? name : name + i;
            fma(next, x, sum, prefix + "_" + i);
            sum = next;
        }
        return this;
    }

    /** The larger of two floats, 0 above -0; NaN if one is. */
    Formula max(String name, String a, String b) {
        return let(Type.FLOAT, name, "Math.max(" + a + ", " + b + ")", a + ".max(" + v(Type.FLOAT, b) + ")");
    }

    /** name = a, a float or a float constant. */
    Formula same(String name, String a) {
        return let(Type.FLOAT, name, a, v(Type.FLOAT, a));
    }

    Formula abs(String name, String a) {
        return let(types.get(a), name, "Math.abs(" + a + ")", a + ".abs()");
    }

    /** Correctly rounded, as IEEE 754 has it. */
    Formula sqrt(String name, String a) {
        return let(types.get(a), name, "(float) Math.sqrt(" + a + ")", a + ".sqrt()");
    }

    Formula negate(String name, String a) {
        return let(types.get(a), name, "-" + a, a + ".neg()");
    }

    /** name = a if left relation right, else b; relation one of LT, GT, GE, EQ. False where an operand is NaN. */
    Formula select(String name, String left, String relation, String right, String a, String b) {
        String sign = switch (relation) {
            case "LT" -> "<";
            case "GT" -> ">";
            case "GE" -> ">=";
            case "EQ" -> "==";
            default -> throw new IllegalArgumentException("relation = " + relation);
        };
        String mask = v(Type.FLOAT, left) + ".compare(VectorOperators." + relation + ", " + v(Type.FLOAT, right) + ")";
        return let(
                Type.FLOAT,
                name,
                left + " " + sign + " " + right + " ? " + a + " : " + b,
                v(Type.FLOAT, b) + ".blend(" + v(Type.FLOAT, a) + ", " + mask + ")");
    }

    /** name = a double, raised to a constant; NaN stays. Two lanes have no fast masks: there max, which costs more. */
    Formula atLeast(String name, String a, String low) {
        return bounded(name, a, "<", low, "LT", "max");
    }

    /** name = a double, lowered to a constant; NaN stays. */
    Formula atMost(String name, String a, String high) {
        return bounded(name, a, ">", high, "GT", "min");
    }

    private Formula bounded(String name, String a, String sign, String bound, String relation, String method) {
        String limit = v(Type.DOUBLE, bound);
        return let(
                Type.DOUBLE,
                name,
                a + " " + sign + " " + bound + " ? " + bound + " : " + a,
                "MASKS ? " + a + ".blend(" + limit + ", " + a + ".compare(VectorOperators." + relation + ", " + limit
                        + ")) : " + a + "." + method + "(" + limit + ")");
    }

    /** The bits of a float as an int, of a double as a long. */
    Formula bits(String name, String a) {
        return types.get(a) == Type.FLOAT
                ? let(Type.INT, name, "Float.floatToRawIntBits(" + a + ")", reinterpreted(Type.INT, a))
                : let(Type.LONG, name, "Double.doubleToRawLongBits(" + a + ")", reinterpreted(Type.LONG, a));
    }

    /**
     * name = a op b on bits, op one of + - * &amp; | ^ max or the shifts &gt;&gt;, &gt;&gt;&gt; and &lt;&lt;; b may be a constant or
     * a scalar of the surrounding code.
     */
    Formula bitOp(String name, String a, String op, String b) {
        String method = switch (op) {
            case "+" -> "ADD";
            case "-" -> "SUB";
            case "*" -> "MUL";
            case "&" -> "AND";
            case "|" -> "OR";
            case "^" -> "XOR";
            case "max" -> "MAX";
            case ">>" -> "ASHR";
            case ">>>" -> "LSHR";
            case "<<" -> "LSHL";
            default -> throw new IllegalArgumentException("op = " + op);
        };
        String one = op.equals("max") ? "Math.max(" + a + ", " + b + ")" : a + " " + op + " " + b;
        return let(types.get(a), name, one, a + ".lanewise(VectorOperators." + method + ", " + b + ")");
    }

    /** name = a ^ a &gt;&gt;&gt; shift, a step of a hash. */
    Formula xorShift(String name, String a, int shift) {
        return bitOp(name + "Shifted", a, ">>>", Integer.toString(shift)).bitOp(name, a, "^", name + "Shifted");
    }

    /** name = a where left &lt; right, two ints, of which right is a scalar of the surrounding code; else b. */
    Formula selectBelow(String name, String left, String right, String a, String b) {
        return let(
                Type.FLOAT,
                name,
                left + " < " + right + " ? " + a + " : " + b,
                v(Type.FLOAT, b) + ".blend(" + v(Type.FLOAT, a) + ", " + left + ".compare(VectorOperators.LT, " + right
                        + ").cast(S))");
    }

    /** name = a constant - bits. */
    Formula subtractedFrom(String name, String constant, String bits) {
        return let(Type.INT, name, constant + " - " + bits, v(Type.INT, constant) + ".sub(" + bits + ")");
    }

    /** The float or double whose bits these are. */
    Formula fromBits(String name, String a) {
        return types.get(a) == Type.INT
                ? let(Type.FLOAT, name, "Float.intBitsToFloat(" + a + ")", reinterpreted(Type.FLOAT, a))
                : let(Type.DOUBLE, name, "Double.longBitsToDouble(" + a + ")", reinterpreted(Type.DOUBLE, a));
    }

    /** The float nearest to an int. */
    Formula toFloat(String name, String a) {
        return let(Type.FLOAT, name, "(float) " + a, cast(Type.FLOAT, a + ".convert(VectorOperators.I2F, 0)"));
    }

    /** name = a with the sign of b, both floats or both doubles, a above 0 or NaN; a's bits may be a constant. */
    Formula withSign(String name, String a, String b) {
        String signBit = types.get(b) == Type.FLOAT ? "Integer.MIN_VALUE" : "Long.MIN_VALUE";
        return bits(name + "Bits", a)
                .bits(name + "Of", b)
                .bitOp(name + "Sign", name + "Of", "&", signBit)
                .bitOp(name + "Signed", name + "Bits", "|", name + "Sign")
                .fromBits(name, name + "Signed");
    }

    /** name = 1 with the sign of a double. */
    Formula signOf(String name, String a) {
        return bits(name + "Of", a)
                .bitOp(name + "Sign", name + "Of", "&", "Long.MIN_VALUE")
                .bitOp(name + "Signed", name + "Sign", "|", "ONE_WIDE_BITS")
                .fromBits(name, name + "Signed");
    }

    /** The double equal to a float. */
    Formula widen(String name, String a) {
        wide = true;
        return let(
                Type.DOUBLE, name, "(double) " + a, cast(Type.DOUBLE, a + ".convertShape(VectorOperators.F2D, D, 0)"));
    }

    /** The float nearest to a double. */
    Formula narrow(String name, String a) {
        return let(Type.FLOAT, name, "(float) " + a, cast(Type.FLOAT, a + ".convertShape(VectorOperators.D2F, S, 0)"));
    }

    /** The body for one element, indented by eight. */
    String scalar() {
        return scalar.toString();
    }

    /** The body for a vector, indented by twelve. */
    String vector() {
        return vector.toString();
    }

    private Formula let(Type type, String name, String one, String many) {
        if (types.put(name, type) != null) {
            throw new IllegalArgumentException(name + " is defined twice");
        }
        String statement = "%s%s %s = %s;%n";
        scalar.append(String.format(Locale.ROOT, statement, " ".repeat(8), type.one, name, one));
        vector.append(String.format(Locale.ROOT, statement, " ".repeat(12), type.many, name, many));
        return this;
    }

    private Type common(String... terms) {
        Type common = Type.FLOAT;
        for (String term : terms) {
            common = isConstant(term) ? common : types.get(term);
        }
        return common;
    }

    private static boolean isConstant(String term) {
        return !Character.isLowerCase(term.charAt(0));
    }

    /** A load: the cast tells C2 the exact type where another species' use has blurred the profile. */
    static String load(String array, String offset) {
        return cast(Type.FLOAT, "FloatVector.fromArray(S, " + array + ", " + offset + " + i)");
    }

    /** A parameter in every lane. */
    static String broadcast(String parameter) {
        return cast(Type.FLOAT, "FloatVector.broadcast(S, " + parameter + ")");
    }

    private static String cast(Type type, String vector) {
        return type.exact + ".cast(" + vector + ")";
    }

    /** The same bits as lanes of another type, which the API declares of any width. */
    private static String reinterpreted(Type type, String vector) {
        String lanes = type.one.substring(0, 1).toUpperCase(Locale.ROOT) + type.one.substring(1) + "s";
        return cast(type, vector + ".reinterpretAs" + lanes + "()");
    }

    private String v(Type type, String term) {
        if (!isConstant(term)) {
            return term;
        }
        String constant = type.many + ".broadcast(" + type.species + ", " + term + ")";
        if (!compact) {
            return cast(type, constant);
        }
        String name = "of" + term.replace("-", "Minus").replaceAll("\\W", "_");
        held.put(name, "        " + type.many + " " + name + " = " + cast(type, constant) + ";\n");
        return name;
    }

    /** What stands before the loop of the vector form. */
    String constants() {
        return String.join("", held.values());
    }
}

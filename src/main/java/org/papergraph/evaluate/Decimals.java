package org.papergraph.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers in decimal, as Python writes them, so that outputs can be compared letter by letter. */
final class Decimals {

    private static final int MOST_DIGITS = 17;
    private static final int SMALLEST_PLAIN_EXPONENT = -4;

    private Decimals() {}

    /** The fewest digits that give back the same number, the nearest of them. For numbers from 0 to 1e16. */
    static String shortest(double x) {
        if (x == 0) {
            return "0.0";
        }
        BigDecimal digits = fewestDigits(x).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        return exponent < SMALLEST_PLAIN_EXPONENT ? scientific(digits, exponent) : plain(digits);
    }

    /** In percent with one decimal, the tie to the even one; rounded from the exact value of the product. */
    static String percent(double share) {
        return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static BigDecimal fewestDigits(double x) {
        BigDecimal exact = new BigDecimal(x);
        int precision = 1;
        BigDecimal rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
        while (precision < MOST_DIGITS && rounded.doubleValue() != x) {
            precision++;
            rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
        }
        return rounded;
    }

    private static String plain(BigDecimal digits) {
        return digits.scale() <= 0 ? digits.toPlainString() + ".0" : digits.toPlainString();
    }

    private static String scientific(BigDecimal digits, int exponent) {
        String all = digits.unscaledValue().toString();
        String fraction = all.length() == 1 ? "" : "." + all.substring(1);
        return String.format("%c%se-%02d", all.charAt(0), fraction, -exponent);
    }
}

package org.aidroll.tabular;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidroll.api.money.Money;

/**
 * An amount of money as files write it: 1250, 312.50, -625, and by people 1,250.00, ￥625, 625元, in full-width digits or
 * not. Never more than two decimals: nobody pays a tenth of a fen, so that such a number is something else.
 *
 * @param amount the amount
 * @param plain whether a program would have written it so
 */
record AmountText(Money amount, boolean plain) {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");
    private static final Pattern BY_PEOPLE =
            Pattern.compile("(-?)[¥￥]?(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(\\.\\d{1,2})?(?:元|元整)?");
    private static final Pattern SPACE_WITHIN = Pattern.compile("[\\d,.]\\s+[\\d,.]");

    /** The amount the text names; empty where it names none. */
    static Optional<AmountText> of(String text) {
        String tidy = Cells.tidy(text);
        if (PLAIN.matcher(tidy).matches()) {
            return Optional.of(new AmountText(Money.ofYuan(tidy), true));
        }
        Matcher written = BY_PEOPLE.matcher(Cells.key(tidy));
        if (!written.matches() || SPACE_WITHIN.matcher(tidy).find()) {
            return Optional.empty();
        }
        String decimals = written.group(3) == null ? "" : written.group(3);
        return Optional.of(
                new AmountText(Money.ofYuan(written.group(1) + written.group(2).replace(",", "") + decimals), false));
    }
}

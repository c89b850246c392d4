package org.aidroll.county.report;

import org.aidroll.api.money.Money;

/** An amount in the capital numerals of vouchers (大写金额), to which nobody adds a digit: 壹仟零伍元整. */
final class CapitalAmount {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿", "亿亿"};
    private static final int FEN_PER_YUAN = 100;

    private CapitalAmount() {}

    /** The amount, ending in 整 where there are no fen; below zero it begins with 负. */
    static String of(Money amount) {
        long fen = amount.fen();
        long whole = Math.abs(fen / FEN_PER_YUAN);
        int jiao = (int) Math.abs(fen / 10 % 10);
        int rest = (int) Math.abs(fen % 10);
        var text = new StringBuilder(fen < 0 ? "负" : "");
        if (whole > 0 || (jiao == 0 && rest == 0)) {
            text.append(whole == 0 ? "零" : yuan(whole)).append('元');
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        } else if (rest > 0 && whole > 0) {
            text.append('零');
        }
        return text.append(rest > 0 ? DIGITS.charAt(rest) + "分" : "整").toString();
    }

    /** Groups of four digits, each with its place; one 零 for whatever is skipped between two digits. */
    private static String yuan(long whole) {
        String digits = Long.toString(whole);
        var text = new StringBuilder();
        boolean skipped = false;
        boolean groupHasDigit = false;
        for (int i = 0; i < digits.length(); i++) {
            int place = digits.length() - 1 - i;
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                skipped = true;
            } else {
                text.append(skipped ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place % 4]);
                skipped = false;
                groupHasDigit = true;
            }
            if (place % 4 == 0 && groupHasDigit) {
                text.append(GROUPS[place / 4]);
                groupHasDigit = false;
            }
        }
        return text.toString();
    }
}

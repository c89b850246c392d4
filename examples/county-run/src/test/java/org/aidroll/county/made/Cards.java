package org.aidroll.county.made;

/** Invents bank cards: valid by Luhn, of 16 to 19 digits. */
final class Cards {
    private Cards() {}

    static String card(Chance chance) {
        String body = "62" + chance.digits(chance.between(13, 16));
        return body + (10 - sum(body + "0") % 10) % 10;
    }

    static boolean valid(String card) {
        return card.matches("62\\d{14,17}") && sum(card) % 10 == 0;
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}

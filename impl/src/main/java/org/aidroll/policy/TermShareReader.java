package org.aidroll.policy;

import java.util.List;
import java.util.stream.Stream;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.TermShare;
import org.aidroll.api.term.Season;

/** Reads which part of a standard each term brings. */
final class TermShareReader {
    private final Citations citations;

    TermShareReader(Citations citations) {
        this.citations = citations;
    }

    TermShare read(PackNode node, AmountUnit unit) {
        var keys = node.keys("share", "autumn", "spring", "rounding", "cite");
        boolean both = keys.containsKey("share");
        if (both && (keys.containsKey("autumn") || keys.containsKey("spring"))) {
            throw node.problem("share is for both terms, and autumn or spring is there as well\nMaybe keep one way");
        }
        return new TermShare(
                part(node, both ? "share" : "autumn", unit),
                part(node, both ? "share" : "spring", unit),
                node.required("rounding").rounding(),
                citations.cited(keys.get("cite"), node));
    }

    private static Fraction part(PackNode node, String key, AmountUnit unit) {
        // Of a yearly amount a term brings a part; of a monthly one it brings several.
        return unit == AmountUnit.MONTH
                ? node.required(key).parsed("a number of months like 5 or 9/2", Fraction::parse)
                : node.required(key).parsed("a share like 1/2, 1 or less", TermShareReader::part);
    }

    /** A share of 1 or less. */
    static Fraction part(String text) {
        Fraction share = Fraction.parse(text);
        if (share.numerator() > share.denominator()) {
            throw new IllegalArgumentException(text + " is above 1");
        }
        return share;
    }

    /** So that no pupil is the first to meet an amount that cannot be shared out. */
    static void checkRounding(Benefit benefit, TermShare share, PackNode place) {
        Stream.concat(benefit.standards().stream(), benefit.overrides().stream())
                .flatMap(row -> row.amounts().stream())
                .forEach(amount -> amount.value()
                        .fold(
                                fixed -> checked(fixed.money(), share, place),
                                fee -> checkedFee(benefit.unit(), share, place),
                                open -> true,
                                abolished -> true));
        benefit.limits().caps().forEach(cap -> checked(cap.value(), share, place));
    }

    /** A fee can be any sum: one fen a term stands for all of them. */
    private static boolean checkedFee(AmountUnit unit, TermShare share, PackNode place) {
        return checked(Money.ofFen(unit == AmountUnit.YEAR ? 2 : 1), share, place);
    }

    private static boolean checked(Money money, TermShare share, PackNode place) {
        for (Season season : List.of(Season.AUTUMN, Season.SPRING)) {
            try {
                share.of(money, season);
            } catch (ArithmeticException noWholeFen) {
                throw place.problem(share.in(season) + " of " + money + " is no whole number of fen"
                        + "\nMaybe declare a rounding, such as HALF_UP");
            }
        }
        return true;
    }
}

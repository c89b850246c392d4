package org.aidroll.tabular;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.term.Season;

/** A term as files write it: 2020-AUTUMN, 2020年秋季学期, 2020-2021学年第一学期 (the autumn of its first year). */
final class TermText {
    private static final Pattern BY_SEASON = Pattern.compile("((?:19|2\\d)\\d{2})(?:-|年)?(AUTUMN|SPRING|秋|春)季?(?:学期)?");
    private static final Pattern BY_SCHOOL_YEAR = Pattern.compile("((?:19|2\\d)\\d{2})[-—–~](\\d{4})学年度?第?([一二12])学期");

    private TermText() {}

    /** The term the text names; empty where it names none. */
    static Optional<SchoolTerm> parse(String text) {
        String key = Cells.key(text);
        Matcher season = BY_SEASON.matcher(key);
        if (season.matches()) {
            String word = season.group(2);
            return Optional.of(SchoolTerm.of(
                    Integer.parseInt(season.group(1)),
                    word.equals("AUTUMN") || word.equals("秋") ? Season.AUTUMN : Season.SPRING));
        }
        Matcher year = BY_SCHOOL_YEAR.matcher(key);
        if (!year.matches() || Integer.parseInt(year.group(2)) != Integer.parseInt(year.group(1)) + 1) {
            return Optional.empty();
        }
        boolean first = year.group(3).equals("一") || year.group(3).equals("1");
        return Optional.of(
                SchoolTerm.of(Integer.parseInt(year.group(first ? 1 : 2)), first ? Season.AUTUMN : Season.SPRING));
    }
}

package cn.example.campus.student;

import cn.example.campus.org.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the list is filtered by; blank means any.
 *
 * @param q part of a name, 学籍号 or 系统编号
 * @param grade phase and grade as in {@code 小学-1}
 */
record StudentSearch(String q, String grade, String org, String lodging, String status) {
    private static final Pattern GRADE = Pattern.compile("(\\p{IsHan}{2,4})-([1-6])");

    record Where(String conditions, List<Object> parameters) {}

    Where where(Scope scope) {
        List<String> conditions = new ArrayList<>(List.of(scope.condition("s.org_id")));
        List<Object> parameters = new ArrayList<>(scope.parameters());
        if (!q.isBlank()) {
            String pattern = "%" + q.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            conditions.add(
                    "(s.full_name like ? escape '\\' or s.xjh like ? escape '\\' or s.student_no like ? escape '\\')");
            parameters.addAll(List.of(pattern, pattern, pattern));
        }
        Matcher chosen = GRADE.matcher(grade);
        if (chosen.matches()) {
            conditions.add("s.phase = ? and s.grade_no = ?");
            parameters.addAll(List.of(chosen.group(1), Integer.valueOf(chosen.group(2))));
        }
        if (org.matches("\\d{1,9}")) {
            conditions.add("s.org_id = ?");
            parameters.add(Long.valueOf(org));
        }
        addEqual(conditions, parameters, "s.lodging", lodging);
        addEqual(conditions, parameters, "s.roll_status", status);
        return new Where(String.join(" and ", conditions), parameters);
    }

    private static void addEqual(List<String> conditions, List<Object> parameters, String column, String value) {
        if (!value.isBlank()) {
            conditions.add(column + " = ?");
            parameters.add(value);
        }
    }
}

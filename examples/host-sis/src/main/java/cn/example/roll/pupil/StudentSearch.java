package cn.example.roll.pupil;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the list is filtered by; blank means any.
 *
 * @param text part of a name, 学籍号 or 系统编号
 * @param school a school's id
 * @param grade stage and grade as {@link GradeOption#value()}
 * @param boarding code of the dictionary BOARD
 * @param status code of the dictionary STATUS
 * @param page from 1
 */
public record StudentSearch(String text, String school, String grade, String boarding, String status, int page) {

    record Where(String conditions, List<Object> parameters) {}

    Where where(Scope scope) {
        List<String> conditions = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        conditions.add(scope.condition("s.school_id"));
        parameters.addAll(scope.parameters());
        if (!text.isBlank()) {
            String pattern = "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            conditions.add("(s.name like ? escape '\\' or s.roll_no like ? escape '\\' or s.id like ? escape '\\')");
            parameters.addAll(List.of(pattern, pattern, pattern));
        }
        if (school.matches("\\d{1,9}")) {
            conditions.add("s.school_id = ?");
            parameters.add(Long.valueOf(school));
        }
        Optional<GradeOption> chosen = GradeOption.parse(grade);
        if (chosen.isPresent()) {
            conditions.add("c.stage = ? and c.grade = ?");
            parameters.addAll(List.of(chosen.get().stage(), chosen.get().grade()));
        }
        if (!boarding.isBlank()) {
            conditions.add("s.board_code = ?");
            parameters.add(boarding);
        }
        if (!status.isBlank()) {
            conditions.add("s.status_code = ?");
            parameters.add(status);
        }
        return new Where(String.join(" and ", conditions), parameters);
    }
}

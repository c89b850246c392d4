package cn.example.roll.database;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pupils, their classes and families, from the exported roll. */
final class Students {
    private final Codes codes;
    private final Schools schools;
    private final Map<List<Object>, Long> classes = new HashMap<>();
    private final PreparedStatement insertClass;
    private final PreparedStatement insertStudent;
    private final PreparedStatement insertGuardian;

    private Students(Connection connection, Codes codes, Schools schools) throws SQLException {
        this.codes = codes;
        this.schools = schools;
        insertClass = connection.prepareStatement(
                "insert into t_class (id, school_id, stage, grade, name) values (?, ?, ?, ?, ?)");
        insertStudent = connection.prepareStatement(
                """
                insert into t_student (id, roll_no, name, sex, birthday, id_type, id_no, school_id, class_id, board_code,
                                       status_code, change_date, hukou_division, orphan_flag, disability_code,
                                       left_behind_flag, bus_flag)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        insertGuardian = connection.prepareStatement(
                """
                insert into t_guardian (student_id, seq, name, relation, is_guardian, id_no)
                values (?, 1, ?, ?, ?, ?)""");
    }

    static void store(Connection connection, Codes codes, Schools schools) throws SQLException {
        Students students = new Students(connection, codes, schools);
        try (students.insertClass;
                students.insertStudent;
                students.insertGuardian) {
            for (CsvTable.Row row : CsvTable.read("roll.csv")) {
                students.addStudent(row);
                students.addGuardian(row);
            }
            students.insertClass.executeBatch();
            students.insertStudent.executeBatch();
            students.insertGuardian.executeBatch();
        }
    }

    private void addStudent(CsvTable.Row row) throws SQLException {
        long school = schools.id(row.text("学校标识码"));
        insertStudent.setString(1, row.text("系统编号"));
        insertStudent.setString(2, row.find("学籍号").orElse(null));
        insertStudent.setString(3, row.text("姓名"));
        insertStudent.setString(4, codes.of("SEX", row.text("性别")));
        insertStudent.setDate(5, Date.valueOf(LocalDate.parse(row.text("出生日期"), DateTimeFormatter.BASIC_ISO_DATE)));
        insertStudent.setString(6, codes.of("ID_TYPE", row.text("身份证件类型")));
        insertStudent.setString(7, row.find("身份证件号").orElse(null));
        insertStudent.setLong(8, school);
        insertStudent.setLong(9, classOf(row, school));
        insertStudent.setString(10, codes.of("BOARD", row.text("就读方式")));
        insertStudent.setString(11, codes.of("STATUS", row.text("学籍状态")));
        insertStudent.setDate(12, row.find("异动日期").map(Date::valueOf).orElse(null));
        insertStudent.setString(13, row.find("户口所在地行政区划").orElse(null));
        insertStudent.setString(14, codes.of("FLAG", row.text("是否孤儿")));
        insertStudent.setString(15, codes.of("DISABILITY", row.text("残疾类型")));
        insertStudent.setString(16, codes.of("FLAG", row.text("是否留守儿童")));
        insertStudent.setString(17, codes.of("FLAG", row.text("是否需要乘坐校车")));
        insertStudent.addBatch();
    }

    private long classOf(CsvTable.Row row, long school) throws SQLException {
        String stage = codes.of("STAGE", row.text("学段"));
        int grade = Integer.parseInt(row.text("年级"));
        String name = row.text("班级");
        List<Object> key = List.of(school, stage, grade, name);
        Long known = classes.get(key);
        if (known != null) {
            return known;
        }
        long id = classes.size() + 1L;
        classes.put(key, id);
        insertClass.setLong(1, id);
        insertClass.setLong(2, school);
        insertClass.setString(3, stage);
        insertClass.setInt(4, grade);
        insertClass.setString(5, name);
        insertClass.addBatch();
        return id;
    }

    private void addGuardian(CsvTable.Row row) throws SQLException {
        if (row.find("成员1姓名").isEmpty()) {
            return;
        }
        insertGuardian.setString(1, row.text("系统编号"));
        insertGuardian.setString(2, row.text("成员1姓名"));
        insertGuardian.setString(3, codes.of("RELATION", row.text("成员1关系")));
        insertGuardian.setString(4, codes.of("FLAG", row.text("成员1是否监护人")));
        insertGuardian.setString(5, row.find("成员1身份证件号").orElse(null));
        insertGuardian.addBatch();
    }
}

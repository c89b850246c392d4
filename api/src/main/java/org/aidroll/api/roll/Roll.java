package org.aidroll.api.roll;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/** The school roll at one moment: pupils in the order they were read, and their schools. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Roll {
    private final Map<String, School> schools;
    private final Map<StudentKey, Student> students;
    private final List<Student> inOrder;

    private Roll(Map<String, School> schools, Map<StudentKey, Student> students) {
        this.schools = schools;
        this.students = students;
        this.inOrder = List.copyOf(students.values());
    }

    /**
     * The roll of these schools and pupils.
     *
     * @throws IllegalArgumentException if two pupils have one key, or two schools one code
     */
    public static Roll of(Collection<School> schools, Collection<Student> students) {
        Map<String, School> byCode = new LinkedHashMap<>();
        for (School school : schools) {
            if (byCode.put(school.code(), school) != null) {
                throw new IllegalArgumentException("two schools with the code " + school.code());
            }
        }
        Map<StudentKey, Student> byKey = new LinkedHashMap<>();
        for (Student student : students) {
            if (byKey.put(student.key(), student) != null) {
                throw new IllegalArgumentException("two pupils with the key " + student.key());
            }
        }
        return new Roll(byCode, byKey);
    }

    /** The roll of these pupils, with nothing known of their schools. */
    public static Roll of(Student... students) {
        return of(List.of(), List.of(students));
    }

    /** The pupils. */
    public Collection<Student> students() {
        return inOrder;
    }

    /** The pupil of that key. */
    public Optional<Student> student(StudentKey key) {
        return Optional.ofNullable(students.get(key));
    }

    /** The schools, in the order they were read. */
    public Collection<School> schools() {
        return List.copyOf(schools.values());
    }

    /** The school of that national code. */
    public Optional<School> school(String code) {
        return Optional.ofNullable(schools.get(code));
    }

    @Override
    public String toString() {
        return "Roll[" + students.size() + " pupils, " + schools.size() + " schools]";
    }
}

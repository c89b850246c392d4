package cn.example.vendor;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.ConstructorArgs;
import org.apache.ibatis.annotations.ResultMap;
import org.apache.ibatis.annotations.Results;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** The vendor's mapper, as the vendor has it anyway. */
interface StudentMapper {
    String COLUMNS = "SELECT CAST(id AS VARCHAR) AS id, name, sex, birthday, id_no, roll_no, school_code, phase, grade,"
            + " class_name, boards, state, updated_at FROM t_student";

    @Select(COLUMNS + " WHERE CAST(id AS VARCHAR) = #{id}")
    @ConstructorArgs({
        @Arg(column = "id", javaType = String.class),
        @Arg(column = "name", javaType = String.class),
        @Arg(column = "sex", javaType = String.class),
        @Arg(column = "birthday", javaType = String.class),
        @Arg(column = "id_no", javaType = String.class, typeHandler = SealedText.class),
        @Arg(column = "roll_no", javaType = String.class),
        @Arg(column = "school_code", javaType = String.class),
        @Arg(column = "phase", javaType = String.class),
        @Arg(column = "grade", javaType = int.class),
        @Arg(column = "class_name", javaType = String.class),
        @Arg(column = "boards", javaType = boolean.class),
        @Arg(column = "state", javaType = String.class),
        @Arg(column = "updated_at", javaType = LocalDateTime.class)
    })
    @Results(id = "row")
    @Nullable
    StudentRow byId(String id);

    @Select(COLUMNS + " ORDER BY id")
    @ResultMap("row")
    List<StudentRow> all();

    @Select(COLUMNS + " WHERE updated_at >= #{since}")
    @ResultMap("row")
    List<StudentRow> changedSince(LocalDateTime since);
}

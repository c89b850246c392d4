package cn.example.roll.account;

/** What a user may do; the names are those of {@code sys_user_role}. */
public enum Role {
    /** 学籍员: the pupils of the own school. */
    ROLL_CLERK,
    /** 班主任: list and page of the own school's pupils, without papers and family. */
    HEAD_TEACHER,
    /** 食堂管理员: list and page of the own school's pupils, without papers and family. */
    CANTEEN,
    /** 中心学校: the schools of a township. */
    TOWNSHIP_OFFICER,
    /** 教育局: every school. */
    COUNTY_OFFICER,
    /** 审计: every school's list and pupils' pages, without papers and family. */
    AUDITOR
}

package cn.example.roll.account;

/** What a user may do; the names are those of {@code sys_user_role}. */
public enum Role {
    /** 学籍员: the pupils of the own school. */
    ROLL_CLERK,
    /** 食堂管理员: list and page of the own school's pupils, without papers and family. */
    CANTEEN,
    /** 教育局: every school. */
    COUNTY_OFFICER
}

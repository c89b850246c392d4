package org.aidroll.example;

/** A login of a host's own; the names are invented. */
record Account(String user, String password) {
    /** Clerk of the primary school 2143000071 in host-sis. */
    static final Account CLERK = new Account("zhoulf", "Xueji@2020");
    /** Clerk of another school in host-sis. */
    static final Account CLERK_ELSEWHERE = new Account("hezq", "Xueji@2020");
    /** Runs the canteen of the first clerk's school: sees pupils' pages, and has no right of ours. */
    static final Account CANTEEN = new Account("tangqs", "Shitang@2020");
    /** Teaches class 1 of grade 1 at the first clerk's school, and has rights of ours for that class. */
    static final Account CLASS_TEACHER = new Account("linmh", "Banzhuren@2020");
    /** Sees the schools of another township. */
    static final Account TOWNSHIP = new Account("zengxy", "Zhongxin@2020");
    /** May read who saw what, and nothing else of ours. */
    static final Account AUDITOR = new Account("panwj", "Shenji@2020");
    /** The county's education bureau. */
    static final Account COUNTY = new Account("luojg", "Jiaoyuju@2020");
}

package org.aidroll.benchmarks.table;

/** The one category a pupil is aided by, under the codes of the shipped pack. */
public enum Hardship {
    /** 建档立卡. */
    POVERTY,
    /** 低保. */
    DIBAO,
    /** 特困供养. */
    TEKUN,
    /** 孤儿. */
    ORPHAN,
    /** 残疾. */
    DISABLED,
    /** 父母一方亡故. */
    PARENT_DECEASED,
    /** 单亲家庭. */
    SINGLE_PARENT,
    /** No hardship. */
    NONE
}

package org.aidroll.county.made;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that offices put over their columns. Each entry lists some that mean the same; a county takes one of them.
 * All are words that the readers say they know.
 */
final class Headers {
    static final List<String> ROLL = List.of(
            "系统编号|系统ID|学生编号",
            "学籍号|全国学籍号|学生学籍号",
            "姓名|学生姓名",
            "性别|学生性别",
            "出生日期|出生年月日",
            "身份证件类型|证件类型",
            "身份证件号|身份证号|身份证件号码|公民身份号码",
            "学校标识码|学校代码",
            "学段|学段名称",
            "年级",
            "班级|班级名称|班级/班号",
            "就读方式",
            "学籍状态|学生状态|就读状态",
            "异动日期|变动日期",
            "户口所在地行政区划|户籍所在地行政区划",
            "是否孤儿",
            "残疾类型|残疾类别",
            "是否留守儿童",
            "是否需要乘坐校车|是否乘坐校车",
            "成员1姓名|家庭成员1姓名",
            "成员1关系|家庭成员1关系",
            "成员1是否监护人|家庭成员1是否监护人",
            "成员1身份证件号|成员1身份证号|家庭成员1身份证件号",
            "成员2姓名",
            "成员2关系",
            "成员2身份证件号");

    static final List<String> POVERTY = List.of(
            "序号",
            "乡镇|乡(镇)|乡镇名称",
            "村|行政村|村名",
            "户编号|贫困户编号|户号",
            "姓名|家庭成员姓名|成员姓名",
            "性别",
            "身份证号|公民身份号码|居民身份证号码|成员证件号码",
            "与户主关系|与户主的关系",
            "家庭人口");

    static final List<String> DIBAO = List.of(
            "户主姓名|家庭户主姓名",
            "户主身份证号|户主身份证号码|户主证件号码",
            "姓名|被保障人姓名|救助对象姓名",
            "身份证号|救助对象身份证号|身份证件号码",
            "与户主关系|与申请人关系",
            "低保证编号|低保编号",
            "镇街|所在乡镇",
            "村(社区)|村居|所在村");

    static final List<String> DISABLED =
            List.of("姓名|残疾人姓名|持证人姓名", "残疾证号|残疾人证号|残疾证号码", "类别|残疾类别", "等级|残疾等级", "监护人姓名|监护人", "家庭住址|现住址");

    static final List<String> ALONE = List.of("儿童姓名|孤儿姓名", "性别", "儿童身份证号|身份证件号", "类别", "监护人|监护人姓名", "监护人身份证号|监护人身份证号码");

    static final List<String> UPSTREAM = List.of("学校", "学籍号|全国学籍号|学生学籍号", "姓名|学生姓名", "性别", "困难类型");

    static final List<String> HEADS = List.of("序号", "户主姓名|户主", "户主身份证号|户主证件号", "家庭人口", "村|行政村");

    private Headers() {}

    static List<String> drawn(List<String> columns, Chance chance) {
        List<String> header = new ArrayList<>();
        columns.forEach(words -> header.add(chance.pick(List.of(words.split("\\|")))));
        return header;
    }
}

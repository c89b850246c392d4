package org.aidroll.report.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.aidroll.api.errorrate.SchoolScores;
import org.aidroll.api.report.Bulletin;
import org.aidroll.api.report.Bulletin.Audience;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class BulletinHtmlTest {
    private static final String[] NAUGHTY = {
        "=HYPERLINK(\"http://x\",\"y\")",
        "</title><script>alert(1)</script>",
        "\" onmouseover=\"alert(1)",
        "مدرسة \u202Eabc\u202C",
        "'; DROP TABLE school; --",
        "学校\u0000\uD800名 & <b>粗</b>",
        "{0} {1}",
        "😀小学"
    };

    private final Bulletin internal = SampleBulletin.internal();

    @Test
    void the_notice_says_of_a_bad_school_how_many_which_rate_which_band_and_why() {
        assertThat(page(internal))
                .contains("18. 石桥镇第18小学：检查 420 条，差错 49 条，差错率 11.67%（95% 区间 8.94% 至 15.09%），评为“扣罚”。"
                        + "依据：近 6 个月合并（293/2520）差错率高于 5% 的把握为 100.0%，超过 90%；此前已通知整改，申诉期已过。"
                        + "最多的问题：学籍身份证件号有误 37 处、漏发 12 处。")
                .contains("20. 石桥镇第20小学：本月没有记录，不评档。")
                .contains("某县2020 年 12 月学生资助数据差错率通报")
                .contains("第 1 版　内部版　2021-01-05 印发")
                .contains("本期差错请在 2021-01-31 前纠正")
                .contains("可在 2021-01-20 前书面申诉")
                .contains("申诉受理：县学生资助管理中心。")
                .contains(internal.scores().rules().digest())
                .contains("0".repeat(63) + "1");
    }

    @Test
    void the_english_page_says_the_same() {
        assertThat(BulletinHtml.page(internal, Locale.ENGLISH))
                .contains("<html lang=\"en\">")
                .contains(
                        "420 records, 49 with an error, rate 11.67% (95% interval 8.94% to 15.09%); band: penalty. Because:"
                                + " over 6 months (293/2520) the probability of a rate above 5% is 100.0%, more than 90%; it was told"
                                + " to rectify before, and the time to appeal has passed. Commonest: wrong ID number on the roll (37),"
                                + " not paid (12).");
    }

    @Test
    void the_public_page_names_no_person_and_the_internal_one_does() {
        assertThat(page(internal)).contains("李小明", "王大力");
        assertThat(page(internal.forAudience(Audience.PUBLIC)))
                .doesNotContain("李小明", "王大力")
                .contains("教师录入 1", "学校审核 1", "公开版");
    }

    @Test
    void the_public_page_tells_no_figure_of_a_school_with_one_or_two_errors() {
        String page = page(internal.forAudience(Audience.PUBLIC));
        var few = internal.scores().schools().stream()
                .filter(school -> Masking.isSmall(school.errors().count().x()))
                .toList();
        assertThat(few).isNotEmpty();
        for (var school : few) {
            String name = internal.school(school.school());
            int n = school.errors().count().n();
            assertThat(page).contains(name + "：检查 " + n + " 条，差错记录数隐去，评为");
            assertThat(page).doesNotContain(name + "：" + school.errors().count().x() + "/" + n);
        }
        assertThat(page).contains("另有 " + (few.size() + 1) + " 所学校因差错记录过少未画出。");
    }

    @Test
    void nothing_in_a_name_becomes_markup_or_leaves_its_place() throws Exception {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < NAUGHTY.length; i++) {
            names.put(SampleBulletin.code(i), NAUGHTY[i]);
        }
        names.put(SampleBulletin.code(SampleBulletin.BAD), NAUGHTY[1]);
        var bulletin = Bulletin.of(
                NAUGHTY[1],
                internal.scores(),
                internal.settings(),
                names,
                LocalDate.of(2021, 1, 5),
                LocalDate.of(2021, 1, 31));
        String page = page(bulletin);
        assertThat(page)
                .doesNotContain("<script", "\" onmouseover", "\u202E", "\u0000", "<b>")
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "{0} {1}",
                        "😀小学",
                        "<bdi>=HYPERLINK(&quot;http://x&quot;");
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(BulletinHtml.funnelPlot(bulletin, Locale.CHINESE))));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("高出外线的学校：" + NAUGHTY[1]);
    }

    @Test
    void the_page_needs_nothing_else_and_every_table_has_headers() {
        String page = page(internal.withOrderedList());
        assertThat(page).doesNotContain("<script", "src=", "href=", "url(", "@import");
        assertThat(page.split("<table>", -1)).hasSameSizeAs(page.split("<thead>\n<tr><th scope=\"col\">", -1));
        assertThat(page).contains("role=\"img\"", "<title id=\"funnel-title\">各校差错率漏斗图</title>");
    }

    @Test
    void a_list_in_order_comes_only_when_it_is_wanted_and_with_a_warning() {
        assertThat(page(internal)).doesNotContain("按收缩差错率排列");
        assertThat(page(internal.withOrderedList())).contains("附：按收缩差错率排列", "不得单凭次序奖惩");
    }

    @Test
    void a_correction_is_a_new_edition_that_says_what_changed() {
        var corrected = internal.corrected(SampleBulletin.scores(40), LocalDate.of(2021, 2, 1));
        assertThat(page(corrected))
                .contains("第 2 版　内部版　2021-02-01 印发", "本版更正第 1 版，原版保留。有变化的学校：")
                .contains("检查 900，差错 18，一般", "检查 900，差错 40，一般");
        assertThat(page(corrected).split("检查 900，差错", -1)).hasSize(3);
        assertThat(page(internal.corrected(internal.scores(), LocalDate.of(2021, 2, 1))))
                .contains("各校的数字和档次没有变化");
        assertThat(page(internal)).doesNotContain("更正说明");
    }

    @Test
    void the_same_bulletin_gives_the_same_characters() {
        assertThat(page(SampleBulletin.internal())).isEqualTo(page(internal));
    }

    @Test
    void a_month_without_a_school_has_a_page_all_the_same() {
        var none = new SchoolScores(
                SampleBulletin.MONTH, internal.scores().rules(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(page(SampleBulletin.of(none))).contains("本月没有可以考核的记录。", "没有可以画出的学校。");
    }

    private static String page(Bulletin bulletin) {
        return BulletinHtml.page(bulletin, Locale.CHINESE);
    }
}

package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the panel says of an e-file whose list and pictures lie in aidroll.home. */
class EFileInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final Student SISTER = Pupils.boarder("1002").build();
    private static final String ID = idOf(PUPIL);
    private static final String HEADER = "student,slot,file,field,value,keyed_by,keyed_at\n";
    private static final String CARD = "6217000010001234569";

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void county() {
        host = new TestHost(home).pupil(PUPIL).pupil(SISTER).list("poverty", "POVERTY", PUPIL);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private static String idOf(Student student) {
        return student.id().map(WrittenId::raw).orElseThrow();
    }

    private JsonNode eFile() {
        String body =
                host.get("clerk", "/aidroll/api/students/1001/panel?lang=zh").body();
        try {
            return JsonMapper.builder().build().readTree(body).at("/eFile");
        } catch (IOException notJson) {
            throw new AssertionError(body, notJson);
        }
    }

    private void until(Predicate<JsonNode> condition) {
        host.until(() -> condition.test(eFile()));
    }

    private static JsonNode document(JsonNode eFile, String code) {
        for (JsonNode document : eFile.at("/documents")) {
            if (document.at("/code").asText().equals(code)) {
                return document;
            }
        }
        throw new AssertionError(code + " is not asked for: " + eFile);
    }

    private void picture(String name, boolean sharp) throws IOException {
        var image = new BufferedImage(1000, 640, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(230, 235, 245));
        pen.fillRect(0, 0, 1000, 640);
        pen.setColor(new Color(30, 40, 120));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 32));
        for (int line = 1; line < 13; line++) {
            pen.drawString(name + " 6217 0000 1000 1234 " + line, 60, line * 48);
        }
        pen.dispose();
        Path file = home.resolve("efiles").resolve(name);
        Files.createDirectories(file.getParent());
        ImageIO.write(sharp ? image : blurred(image), "png", file.toFile());
    }

    /** As if the hand had moved: each point is what lies about it. */
    private static BufferedImage blurred(BufferedImage image) {
        int width = 41;
        float[] even = new float[width];
        Arrays.fill(even, 1f / width);
        BufferedImage blurred = image;
        for (int pass = 0; pass < 2; pass++) {
            blurred = new ConvolveOp(new Kernel(width, 1, even), ConvolveOp.EDGE_NO_OP, null).filter(blurred, null);
            blurred = new ConvolveOp(new Kernel(1, width, even), ConvolveOp.EDGE_NO_OP, null).filter(blurred, null);
        }
        return blurred;
    }

    private static String file(String slot, String name) {
        return "1001," + slot + "," + name + ",,,王老师,2020-10-21\n";
    }

    private static String typed(String student, String slot, String field, String value) {
        return student + "," + slot + ",," + field + "," + value + ",王老师,2020-10-21\n";
    }

    private static String twice(String slot, String field, String value) {
        return typed("1001", slot, field, value)
                + typed("1001", slot, field, value).replace("王老师", "李老师");
    }

    /** All that is asked of a pupil of the registered poor who receives the money. */
    private String complete() throws IOException {
        for (String name : new String[] {"front.png", "back.png", "register.png", "handbook.png", "card.png"}) {
            picture(name, true);
        }
        String name = PUPIL.name().written();
        return HEADER
                + file("PUPIL_ID.FRONT", "front.png")
                + file("PUPIL_ID.BACK", "back.png")
                + typed("1001", "PUPIL_ID", "NAME", name)
                + twice("PUPIL_ID", "ID_NUMBER", ID)
                + file("PUPIL_HOUSEHOLD", "register.png")
                + typed("1001", "PUPIL_HOUSEHOLD", "HOUSEHOLD_NUMBER", "H60460476")
                + typed("1001", "PUPIL_HOUSEHOLD", "MEMBER_NAME", name)
                + typed("1001", "PUPIL_HOUSEHOLD", "MEMBER_ID", ID)
                + file("POVERTY_HANDBOOK", "handbook.png")
                + typed("1001", "POVERTY_HANDBOOK", "HOUSEHOLD_NUMBER", "530627118000025")
                + typed("1001", "POVERTY_HANDBOOK", "MEMBER_NAME", name)
                + typed("1001", "POVERTY_HANDBOOK", "MEMBER_ID", ID)
                + file("PAYEE_CARD", "card.png")
                + typed("1001", "PAYEE_CARD", "NAME", name)
                + twice("PAYEE_CARD", "CARD_NUMBER", CARD);
    }

    @Test
    void a_home_without_a_list_says_nothing_of_e_files() {
        host.start().ready();

        assertThat(eFile().isNull()).isTrue();
    }

    @Test
    void what_is_asked_and_not_there_is_missing_with_the_article_that_asks() throws IOException {
        picture("front.png", true);
        host.file("efiles.csv", HEADER + file("PUPIL_ID.FRONT", "front.png"))
                .start()
                .ready();

        JsonNode eFile = eFile();

        JsonNode identity = document(eFile, "PUPIL_ID");
        assertThat(identity.at("/label").asText()).isEqualTo("学生身份证件");
        assertThat(identity.at("/state").asText()).isEqualTo("MISSING");
        assertThat(identity.at("/cite").asText()).isEqualTo("C13");
        assertThat(identity.at("/sides").findValuesAsText("state")).containsExactly("PRESENT", "MISSING");
        assertThat(document(eFile, "POVERTY_HANDBOOK").at("/categories/0").asText())
                .isEqualTo("建档立卡");
        assertThat(eFile.at("/asked").asInt()).isEqualTo(6);
        assertThat(eFile.at("/there").asInt()).isZero();
        assertThat(eFile.at("/citations").findValuesAsText("id")).contains("C13", "C14", "C15");
        assertThat(eFile.at("/findings").findValuesAsText("code")).doesNotContain("DOCUMENT_MISSING");
    }

    @Test
    void a_blurred_picture_has_to_be_taken_again_and_that_stands_first() throws IOException {
        String list = complete();
        picture("card.png", false);
        host.file("efiles.csv", list.replace(ID, idOf(SISTER))).start().ready();

        JsonNode eFile = eFile();

        assertThat(eFile.at("/state").asText()).isEqualTo("TO_FIX");
        assertThat(document(eFile, "PAYEE_CARD").at("/state").asText()).isEqualTo("INVALID");
        assertThat(eFile.at("/findings/0/code").asText()).isEqualTo("PICTURE_BLURRED");
        assertThat(eFile.at("/findings/0/check").asText()).isEqualTo("RETRYABLE");
        assertThat(eFile.at("/findings/0/message").asText()).contains("图片模糊");
        assertThat(eFile.at("/findings/0/advice").asText()).contains("对焦后再拍");
        assertThat(eFile.at("/findings").findValuesAsText("check")).contains("SUBSTANTIVE");
        assertThat(eFile.toString())
                .doesNotContain(idOf(SISTER), CARD, PUPIL.name().written());
    }

    @Test
    void a_file_that_is_not_there_is_told() throws IOException {
        host.file("efiles.csv", complete().replace("card.png", "../card.png"))
                .start()
                .ready();

        JsonNode eFile = eFile();

        assertThat(eFile.at("/state").asText()).isEqualTo("INCOMPLETE");
        assertThat(eFile.at("/findings/0/code").asText()).isEqualTo("EFILE_FILE_MISSING");
        assertThat(eFile.at("/findings/0/message").asText()).isEqualTo("清单中的文件在 efiles 文件夹里找不到");
        assertThat(host.diagnosticsFile()).contains("EFILE_FILE_MISSING");
    }

    @Test
    void a_complete_e_file_has_everything_and_no_finding() throws IOException {
        host.file("efiles.csv", complete()).start().ready();

        JsonNode eFile = eFile();

        assertThat(eFile.at("/findings")).as(eFile.toPrettyString()).isEmpty();
        assertThat(eFile.at("/state").asText()).isEqualTo("COMPLETE");
        assertThat(eFile.at("/there").asInt())
                .isEqualTo(eFile.at("/asked").asInt())
                .isEqualTo(4);
    }

    @Test
    void a_sisters_document_serves_and_nothing_says_whose_it_is() throws IOException {
        picture("register.png", true);
        host.file(
                        "efiles.csv",
                        HEADER
                                + file("PUPIL_HOUSEHOLD", "register.png").replace("1001", "1002")
                                + typed("1002", "PUPIL_HOUSEHOLD", "MEMBER_ID", ID)
                                + typed("1002", "PUPIL_HOUSEHOLD", "MEMBER_ID", idOf(SISTER)))
                .start()
                .ready();

        JsonNode eFile = eFile();

        assertThat(document(eFile, "PUPIL_HOUSEHOLD").at("/state").asText()).isEqualTo("REUSED_FROM_SIBLING");
        assertThat(eFile.toString()).doesNotContain("1002", SISTER.name().written(), idOf(SISTER));
    }

    @Test
    void another_familys_account_is_found_though_only_this_pupil_is_asked_for() throws IOException {
        host.file("efiles.csv", complete() + typed("1002", "PAYEE_CARD", "CARD_NUMBER", CARD))
                .start()
                .ready();

        assertThat(eFile().at("/findings").findValuesAsText("message")).contains("尾号 4569 的账户用于 2 名不同家庭的学生");
    }

    @Test
    void a_list_that_is_broken_leaves_what_was_there_and_a_mended_one_counts() throws IOException {
        String list = complete();
        host.file("efiles.csv", list).start().ready();

        host.file("efiles.csv", "nothing\n1\n");
        host.until(() -> host.diagnosticsFile().contains("file efiles.csv"));
        assertThat(eFile().at("/state").asText()).isEqualTo("COMPLETE");

        host.file("efiles.csv", list.replace(file("PUPIL_ID.BACK", "back.png"), ""));
        until(eFile -> eFile.at("/state").asText().equals("INCOMPLETE"));
    }
}

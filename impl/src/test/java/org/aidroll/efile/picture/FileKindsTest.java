package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.CheckClass;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.FileKind;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.efile.picture.DrawnDocuments.Paper;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first bytes say what a file is; its name and its sender only promise. */
class FileKindsTest {
    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "PK\u0003\u0004abcdefgh, ARCHIVE",
        "GIF89aabcdefgh, GIF",
        "II*\0abcdefgh, TIFF",
        "'BM1234\0\0\0\0abcd', BMP",
        "'<!DOCTYPE html><html>', MARKUP",
        "'  <svg xmlns=a onload=b>', MARKUP",
        "'<?php system(1);', MARKUP",
        "'#!/bin/sh', MARKUP",
        "'\u00EF\u00BB\u00BF<html>', MARKUP",
        "Rar!\u001A\u0007abc, ARCHIVE",
        "hello world, UNKNOWN"
    })
    void what_is_no_picture_is_refused_whatever_its_name(String content, FileKind kind) {
        var outcome = Inspections.ofSmall("身份证.jpg", latin(content));

        Attachment attachment = outcome.value().orElseThrow();
        assertThat(attachment.kind()).isEqualTo(kind);
        assertThat(attachment.decode()).isEqualTo(DecodeState.FAIL);
        assertThat(Inspections.codes(outcome))
                .containsExactly(FindingCode.ATTACHMENT_KIND_DIFFERS, FindingCode.ATTACHMENT_KIND_REFUSED);
        assertThat(outcome.findings()).allMatch(finding -> CheckClass.of(finding) == CheckClass.RETRYABLE);
    }

    @ParameterizedTest
    @CsvSource({"heic", "mif1", "avif"})
    void heic_is_recognised_and_refused_with_advice(String brand) {
        var outcome = Inspections.ofSmall("IMG_0001.heic", latin("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1heic"));

        assertThat(Inspections.codes(outcome)).containsExactly(FindingCode.ATTACHMENT_IS_HEIC);
        assertThat(AidEngines.explainer(PolicyPacks.shipped("county-plan-2020"), Locale.CHINA)
                        .advice(outcome.findings().get(0)))
                .contains("兼容性最佳");
    }

    @Test
    void a_jpeg_named_png_is_taken_as_the_jpeg_it_is() {
        var outcome = Inspections.of("a.png", PictureFiles.jpeg(DrawnDocuments.photograph(Paper.ID_BACK, 1), 90));

        assertThat(outcome.value().orElseThrow().kind()).isEqualTo(FileKind.JPEG);
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ATTACHMENT_KIND_DIFFERS);
            assertThat(finding.arguments()).containsExactly("PNG", "JPEG");
        });
    }

    @Test
    void the_declared_type_is_compared_where_the_name_promises_nothing() {
        var upload = Upload.of("photo", latin("GIF89a-----")).declaredAs("image/JPG; q=1");

        var outcome = AidEngines.attachmentInspector(PictureSettings.defaults()).inspect(upload);

        assertThat(outcome.findings().get(1).arguments()).containsExactly("JPEG", "GIF");
        assertThat(outcome.value().orElseThrow().declaredType()).contains("image/JPG; q=1");
    }

    @Test
    void an_empty_file_a_huge_one_and_a_broken_source_give_a_finding_and_no_value() {
        var inspector = AidEngines.attachmentInspector(PictureSettings.defaults());

        var huge = inspector.inspect(Upload.of("a.jpg", new byte[20_000_001]));
        var broken = inspector.inspect(new Upload("a.jpg", null, () -> {
            throw new IOException("gone");
        }));

        assertThat(Inspections.codes(Inspections.of("a.jpg", new byte[0])))
                .containsExactly(FindingCode.ATTACHMENT_TOO_SMALL);
        assertThat(Inspections.codes(huge)).containsExactly(FindingCode.ATTACHMENT_TOO_LARGE);
        assertThat(Inspections.codes(broken)).containsExactly(FindingCode.ATTACHMENT_UNREADABLE);
        assertThat(huge.value()).isEmpty();
        assertThat(broken.value()).isEmpty();
    }

    @Test
    void a_thumbnail_has_too_few_bytes() {
        byte[] thumbnail = PictureFiles.jpeg(Darkroom.scaled(DrawnDocuments.photograph(Paper.ID_BACK, 1), 0.1), 80);

        var outcome = Inspections.of("a.jpg", thumbnail);

        assertThat(Inspections.codes(outcome))
                .contains(FindingCode.ATTACHMENT_TOO_SMALL, FindingCode.PICTURE_TOO_SMALL);
    }

    @Test
    void a_name_with_a_number_is_shown_masked_and_without_what_a_screen_obeys() {
        var outcome = Inspections.ofSmall("C:\\照片\\王\u202E430482201309150012<b>.jpg", latin("GIF89a"));

        assertThat(outcome.findings().get(0).location().source()).isEqualTo("王**************0012b.jpg");
        assertThat(outcome.value().orElseThrow()).asString().doesNotContain("王");
    }
}

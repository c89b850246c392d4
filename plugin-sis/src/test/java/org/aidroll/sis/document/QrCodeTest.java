package org.aidroll.sis.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A QR code as a path: what is drawn is what a phone reads. */
class QrCodeTest {
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    private static String read(QrCode code) throws Exception {
        int quiet = 4;
        var modules = new BitMatrix(code.side() - 2 * quiet);
        for (MatchResult bar : BAR.matcher(code.path()).results().toList()) {
            for (int i = 0; i < Integer.parseInt(bar.group(3)); i++) {
                modules.set(Integer.parseInt(bar.group(1)) + i - quiet, Integer.parseInt(bar.group(2)) - quiet);
            }
        }
        return new Decoder().decode(modules).getText();
    }

    @Test
    void the_drawn_modules_say_the_address() throws Exception {
        String address = "https://aid.example.cn/sis/aidroll/upload/" + "aB3_-".repeat(8) + "xyz";
        QrCode code = QrCode.of(address);

        assertThat(read(code)).isEqualTo(address);
        assertThat(BAR.matcher(code.path()).replaceAll("")).isEmpty();
    }

    @Test
    void nothing_and_too_much_are_no_code() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrCode.of("")).isInstanceOf(IllegalArgumentException.class);
    }
}

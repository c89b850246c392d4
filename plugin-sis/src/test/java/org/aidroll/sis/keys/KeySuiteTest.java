package org.aidroll.sis.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.KeyProvider;
import org.aidroll.sis.testhost.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SM4 and SM3 by whoever has them: held to what was published, and refused in one line where nobody has. */
class KeySuiteTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final KeyProvider PROVIDER = TestKeys.of("a test");

    private static KeyRing ring(KeySuite... suites) {
        return KeyRing.of(PROVIDER, List.of(suites), true);
    }

    /** GB/T 32905-2016, A.1. */
    @Test
    void sm3_of_abc_is_the_published_one() throws GeneralSecurityException {
        byte[] digest =
                MessageDigest.getInstance("SM3", SuiteProvider.of(KeySuite.SM)).digest("abc".getBytes(UTF_8));

        assertThat(HEX.formatHex(digest)).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    /** RFC 8998, A.1. */
    @Test
    void sm4_with_gcm_seals_as_published() throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(KeySuite.SM.transformation(), SuiteProvider.of(KeySuite.SM));
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(HEX.parseHex("0123456789abcdeffedcba9876543210"), "SM4"),
                new GCMParameterSpec(128, HEX.parseHex("00001234567800000000abcd")));
        cipher.updateAAD(HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));

        assertThat(HEX.formatHex(
                        cipher.doFinal(HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa"))))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
    }

    /** RFC 2104 over the SM3 of that provider, by hand. */
    @Test
    void an_index_of_the_suite_is_the_hmac_with_sm3() throws GeneralSecurityException {
        byte[] key = PROVIDER.key("index", true);
        MessageDigest sm3 = MessageDigest.getInstance("SM3", SuiteProvider.of(KeySuite.SM));
        sm3.update(padded(key, 0x36));
        byte[] inner = sm3.digest("430482200711279558".getBytes(UTF_8));
        sm3.update(padded(key, 0x5c));

        assertThat(ring(KeySuite.SM).index("430482200711279558")).isEqualTo(HEX.formatHex(sm3.digest(inner)));
    }

    private static byte[] padded(byte[] key, int with) {
        byte[] block = Arrays.copyOf(key, 64);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= (byte) with;
        }
        return block;
    }

    @Test
    void what_the_suite_seals_opens_in_its_place_alone_and_not_by_the_same_keys_of_another_suite() {
        KeyRing sm = ring(KeySuite.SM);
        String sealed = sm.seal("户口簿上为曾用名", "ruling 1");

        assertThat(sm.open(sealed, "ruling 1")).isEqualTo("户口簿上为曾用名");
        assertThatThrownBy(() -> sm.open(sealed, "ruling 2")).isInstanceOf(AidException.class);
        assertThatThrownBy(() -> ring(KeySuite.AES).open(sealed, "ruling 1")).isInstanceOf(AidException.class);
    }

    @Test
    void the_same_keys_of_another_suite_are_other_keys_to_a_store_and_the_same_ones_to_a_person() {
        assertThat(ring(KeySuite.SM).check()).isNotEqualTo(ring(KeySuite.AES).check());
        assertThat(ring(KeySuite.SM).fingerprint(1))
                .isEqualTo(ring(KeySuite.AES).fingerprint(1));
    }

    @ParameterizedTest
    @CsvSource({"AES, SM", "SM, AES"})
    void a_pupils_key_keeps_its_suite_when_the_ring_has_another(KeySuite before, KeySuite after) {
        byte[] photograph = {1, 2, 3};
        String kept = DataKey.make(ring(before)).sealed(ring(before), "1001");
        byte[] sealed = DataKey.opened(ring(before), kept, "1001").seal(photograph, "document 1");

        KeyRing changed = ring(before, after);
        String again = DataKey.opened(changed, kept, "1001").sealed(changed, "1001");
        assertThat(again).startsWith("k2.");
        assertThat(DataKey.opened(changed, again, "1001").open(sealed, "document 1"))
                .isEqualTo(photograph);
    }

    @Test
    void where_nobody_has_the_algorithms_one_line_says_what_to_add() {
        Stream<Provider> ofJava = Arrays.stream(Security.getProviders());

        assertThatThrownBy(() -> SuiteProvider.of(KeySuite.SM, ofJava))
                .isInstanceOf(AidException.class)
                .hasMessage("the keys' suite sm needs SM4/GCM + HmacSM3, and no java.security provider has them"
                        + "\nMaybe add bcprov-jdk18on to the application's libraries, or set aidroll.keys.suite=aes");
    }

    @Test
    void a_provider_of_the_class_path_is_not_given_to_the_whole_server() {
        Provider used = SuiteProvider.of(KeySuite.SM);

        assertThat(Security.getProviders()).doesNotContain(used);
        assertThat(Security.getProvider(used.getName())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"aes, AES", "AES, AES", "sm, SM"})
    void a_suite_is_written_so(String code, KeySuite suite) {
        assertThat(KeySuite.of(code)).isEqualTo(suite);
    }

    @Test
    void another_word_is_no_suite() {
        assertThatThrownBy(() -> KeySuite.of("sm4")).hasMessage("it is neither\nMaybe write aes or sm");
    }
}

package org.aidroll.tabular;

import static org.aidroll.tabular.TestFiles.found;
import static org.aidroll.tabular.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.term.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentFileTest {
    private static final String CARD = "6200000000000000000";
    private static final String MISTYPED_CARD = "6200000000000000001";
    private static final String HEADER = "term,student,benefit,amount,paid_on,account,holder\n";
    private static final String START = "2020-AUTUMN,S1,compulsory-day,";
    private static final SchoolTerm AUTUMN = SchoolTerm.of(2020, Season.AUTUMN);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("payments.csv");
    }

    private Outcome<List<Payment>> read() {
        return new PaymentFile().read(file);
    }

    private List<Payment> payments() {
        return read().value().orElseThrow();
    }

    @Test
    void the_reader_of_payments_reads_every_column() {
        write(file, HEADER + START + "312.50,2020-11-15," + CARD + ",张三\n");

        assertThat(payments())
                .containsExactly(new Payment(
                        AUTUMN,
                        StudentKey.of("S1"),
                        "compulsory-day",
                        Money.ofYuan("312.50"),
                        LocalDate.of(2020, 11, 15),
                        CARD,
                        PersonName.of("张三")));
        assertThat(read().findings()).isEmpty();
        assertThat(payments()).hasToString("[Payment[2020-AUTUMN, S1, compulsory-day, 312.50]]");
    }

    @Test
    void the_reader_of_payments_reads_chinese_headers_terms_and_days() {
        write(
                file,
                "户名,银行卡号,发放日期,金额,项目,学生,学期\n张三," + CARD + ",44150,500,a,S1,2020年秋季学期\n"
                        + ",12345678,2021年3月1日,500,a,S1,2020-2021学年第二学期\n",
                Charset.forName("GB18030"));

        assertThat(payments()).extracting(Payment::term).containsExactly(AUTUMN, SchoolTerm.of(2021, Season.SPRING));
        assertThat(payments())
                .extracting(Payment::day)
                .containsExactly(LocalDate.of(2020, 11, 15), LocalDate.of(2021, 3, 1));
        assertThat(payments().get(1).holder()).isEmpty();
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void the_reader_of_payments_takes_equal_rows_for_two_payments() {
        String row = START + "500,2020-11-15," + CARD + ",张三\n";
        write(file, HEADER + row + row);

        assertThat(payments()).hasSize(2);
        assertThat(payments().get(0)).isEqualTo(payments().get(1));
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void the_reader_of_payments_reads_amounts_as_people_write_them_and_says_so() {
        String end = ",2020-11-15," + CARD + ",\n";
        write(
                file,
                HEADER + START + "\"1,250.00\"" + end + START + "￥625" + end + START + "625 元" + end + START + "６２５．５０"
                        + end + START + "-625" + end);

        assertThat(payments())
                .extracting(payment -> payment.amount().yuan())
                .containsExactly("1250.00", "625.00", "625.00", "625.50", "-625.00");
        assertThat(found(read().findings()))
                .containsExactly(
                        "AMOUNT_NORMALISED payments.csv:2 amount [1,250.00, 1250.00]",
                        "AMOUNT_NORMALISED payments.csv:3 amount [￥625, 625.00]",
                        "AMOUNT_NORMALISED payments.csv:4 amount [625 元, 625.00]",
                        "AMOUNT_NORMALISED payments.csv:5 amount [６２５．５０, 625.50]",
                        "AMOUNT_NEGATIVE payments.csv:6 amount [-625.00]");
    }

    @Test
    void the_reader_of_payments_rejects_what_is_no_amount() {
        for (String amount : List.of("x", "312.505", "1,25", "1,2500", "6 25", "625万", "1E3", "--1", "625.", "元")) {
            write(file, HEADER + START + "\"" + amount + "\",2020-11-15," + CARD + ",\n");

            assertThat(payments()).as(amount).isEmpty();
            assertThat(found(read().findings()))
                    .containsExactly("VALUE_UNKNOWN payments.csv:2 amount [amount, " + amount + "]");
        }
    }

    @Test
    void the_reader_of_payments_takes_no_half_of_an_amount_that_an_unquoted_comma_split() {
        write(file, HEADER + START + "1,250.00,2020-11-15," + CARD + ",张三\n");

        assertThat(payments()).isEmpty();
        assertThat(found(read().findings())).containsExactly("VALUE_UNKNOWN payments.csv:2 amount [amount, 1,250.00]");
    }

    @Test
    void the_reader_of_payments_counts_a_payment_whatever_its_account() {
        String start = START + "500,2020-11-15,";
        write(
                file,
                HEADER + start + ",\n" + start + MISTYPED_CARD + ",\n" + start + "6.2E+18,\n" + start + "张三丰,\n" + start
                        + "6200 0000 0000 0000 000,\n" + start + "12345678,\n");

        assertThat(payments())
                .extracting(Payment::accountNumber)
                .containsExactly(null, MISTYPED_CARD, "6.2E+18", "张三丰", CARD, "12345678");
        assertThat(found(read().findings()))
                .containsExactly(
                        "ACCOUNT_MISSING payments.csv:2 account []",
                        "ACCOUNT_INVALID payments.csv:3 account [****0001]",
                        "ACCOUNT_INVALID payments.csv:4 account [****]",
                        "ACCOUNT_INVALID payments.csv:5 account [****]");
    }

    @Test
    void the_reader_of_payments_says_why_a_row_gives_no_payment() {
        write(
                file,
                HEADER
                        + ",S1,b,5,2020-11-15,12345678,\n2020秋天,S1,b,5,2020-11-15,12345678,\n2020-AUTUMN,,b,5,2020-11-15,"
                        + "12345678,\n2020-AUTUMN,4.3E+17,b,5,2020-11-15,12345678,\n2020-AUTUMN,S1,,,2020-11-15,12345678,\n"
                        + "2020-AUTUMN,S1,b,5,昨天,12345678,\n\n合计,,,25,,,\n" + HEADER);

        assertThat(payments()).extracting(Payment::day).containsOnlyNulls().hasSize(1);
        assertThat(found(read().findings()))
                .containsExactly(
                        "VALUE_MISSING payments.csv:2 term [term]",
                        "VALUE_UNKNOWN payments.csv:3 term [term, 2020秋天]",
                        "VALUE_MISSING payments.csv:4 student [student]",
                        "ID_PRECISION_LOST payments.csv:5 student [4******]",
                        "VALUE_MISSING payments.csv:6 benefit [benefit]",
                        "VALUE_MISSING payments.csv:6 amount [amount]",
                        "VALUE_UNKNOWN payments.csv:7 paid_on [paid_on, 昨*]",
                        "ROW_NOT_DATA payments.csv:9 [合计]",
                        "ROW_NOT_DATA payments.csv:10 [term]");
    }

    @Test
    void the_reader_of_payments_says_once_that_a_column_is_not_there() {
        write(file, "term,student,benefit,amount\n2020-AUTUMN,S1,b,5\n2020-AUTUMN,S2,b,5\n");

        assertThat(payments()).hasSize(2);
        assertThat(found(read().findings()))
                .containsExactly(
                        "HEADER_NOT_FOUND payments.csv:1 [paid_on]", "HEADER_NOT_FOUND payments.csv:1 [account]");
    }

    @Test
    void the_reader_of_payments_reads_xls() {
        write(file, TestFiles.xls(HEADER + START + "500,44150,12345678,张三\n"));

        assertThat(payments()).extracting(Payment::day).containsExactly(LocalDate.of(2020, 11, 15));
        assertThat(read().findings()).isEmpty();
    }
}

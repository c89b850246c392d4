package cn.example.campus;

import cn.example.campus.database.DemoAccount;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells on the console where the system is and who can sign in. */
@Component
class StartGreeting {
    private final Environment environment;

    StartGreeting(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        String address = "http://localhost:" + environment.getProperty("local.server.port")
                + environment.getProperty("server.servlet.context-path", "") + "/";
        String accounts = DemoAccount.all().stream().map(StartGreeting::line).collect(Collectors.joining());
        String greeting = "\n知行智慧校园已启动\uff1a" + address + "\n\n  账号          密码            姓名      用途\n" + accounts
                + "\n按 Ctrl+C 停止。\n";
        output(greeting).print(greeting);
    }

    private static String line(DemoAccount account) {
        return "  %-14s%-16s%s%s%s%n"
                .formatted(
                        account.loginName(),
                        account.password(),
                        account.nickName(),
                        // A Chinese character is two columns wide.
                        " ".repeat(10 - 2 * account.nickName().length()),
                        account.purpose());
    }

    /** A console that cannot show Chinese by its own charset usually shows UTF-8. */
    private static PrintStream output(String text) {
        Charset own = Charset.defaultCharset();
        Charset usable = own.newEncoder().canEncode(text) ? own : StandardCharsets.UTF_8;
        return new PrintStream(System.out, true, usable);
    }
}

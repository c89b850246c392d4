package cn.example.roll.server;

import cn.example.roll.database.DemoAccount;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The command line. */
public final class RollServerMain {
    private RollServerMain() {}

    public static void main(String... arguments) {
        RollServer server;
        try {
            ServerOptions options = ServerOptions.parse(arguments);
            server = RollServer.start(options.war(), options.port(), options.libs());
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            if (e.getCause() != null) {
                System.err.println(e.getCause().getMessage());
            }
            System.exit(2);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "roll-stop"));
        String greeting =
                "\n青禾学籍管理系统已启动：" + server.address() + "\n\n" + AccountTable.of(DemoAccount.all()) + "\n按 Ctrl+C 停止。\n";
        output(greeting).print(greeting);
    }

    /** A console that cannot show Chinese by its own charset usually shows UTF-8. */
    private static PrintStream output(String text) {
        Charset own = Charset.defaultCharset();
        Charset usable = own.newEncoder().canEncode(text) ? own : StandardCharsets.UTF_8;
        return new PrintStream(System.out, true, usable);
    }
}

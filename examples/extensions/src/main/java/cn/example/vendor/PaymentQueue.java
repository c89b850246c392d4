package cn.example.vendor;

import java.util.concurrent.BlockingQueue;
import org.aidroll.sis.host.AidListener;

/** Passes decisions on to the vendor's own payment system, without making anybody wait. */
// tag::listener[]
public final class PaymentQueue implements AidListener {
    private final BlockingQueue<String> queue;

    public PaymentQueue(BlockingQueue<String> queue) {
        this.queue = queue;
    }

    @Override
    public void decided(Decided decided) {
        String message = decided.student().value() + " " + decided.term().value() + " "
                + decided.due().yuan() + " " + decided.hash();
        if (!queue.offer(message)) {
            throw new IllegalStateException("the queue is full"); // logged by the plugin; nobody's page fails
        }
    }
}
// end::listener[]

package org.aidroll.sis.testhost;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tests of a contract refuse an adapter: runs them by hand, so that what fails there is a success here. */
public final class RefusedBy {
    private RefusedBy() {}

    /** The names of the tests that fail, each run on a contract of its own. */
    public static Set<String> tests(Supplier<?> contract) {
        Set<String> failed = new TreeSet<>();
        for (Method test : all(contract.get().getClass())) {
            for (Object[] arguments : arguments(test)) {
                if (fails(test, contract.get(), arguments)) {
                    failed.add(test.getName());
                }
            }
        }
        return failed;
    }

    private static List<Method> all(Class<?> type) {
        List<Method> tests = new ArrayList<>();
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            Arrays.stream(each.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class)
                            || method.isAnnotationPresent(ParameterizedTest.class))
                    .forEach(tests::add);
        }
        if (tests.isEmpty()) {
            throw new AssertionError(type + " has no test");
        }
        return tests;
    }

    private static List<Object[]> arguments(Method test) {
        if (test.getParameterCount() == 0) {
            return List.<Object[]>of(new Object[0]);
        }
        Class<?> type = test.getParameterTypes()[0];
        Object[] values = type.isEnum()
                ? type.getEnumConstants()
                : test.getAnnotation(ValueSource.class).strings();
        return Arrays.stream(values).map(value -> new Object[] {value}).toList();
    }

    private static boolean fails(Method test, Object contract, Object[] arguments) {
        try {
            test.setAccessible(true);
            test.invoke(contract, arguments);
            return false;
        } catch (InvocationTargetException failed) {
            return true;
        } catch (IllegalAccessException never) {
            throw new AssertionError(never);
        }
    }
}

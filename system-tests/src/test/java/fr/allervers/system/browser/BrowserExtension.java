package fr.allervers.system.browser;

import fr.allervers.system.platform.LivePlatform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test its {@link Visitors}, and sends them home when it ends. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType().equals(Visitors.class);
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return store(test).computeIfAbsent(Visitors.class, _ -> arrive(test), Visitors.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visitors visitors = store(test).remove(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.leave(test.getExecutionException().isPresent());
        }
    }

    private static Visitors arrive(ExtensionContext test) {
        Chromium chromium = store(test.getRoot()).computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class);
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        return new Visitors(chromium.browser(), LivePlatform.shared(), name);
    }

    /** What is kept for the whole run is closed with it. */
    private static Store store(ExtensionContext context) {
        return context.getStore(OURS);
    }
}

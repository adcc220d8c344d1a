package dev.hark.capture;

import java.lang.reflect.Proxy;

/**
 * {@code sun.misc.Signal}, Java's only word for signals and the only safe one: the JVM runs the
 * handler in a thread of its own. By reflection, because javac has a warning for it that cannot be
 * switched off.
 */
final class JvmSignals {
  private JvmSignals() {}

  /** Does nothing for a signal that the JVM needs itself, or under {@code -Xrs}. */
  static void handle(String name, Runnable handler) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> signalHandler = Class.forName("sun.misc.SignalHandler");
      Object proxy =
          Proxy.newProxyInstance(
              JvmSignals.class.getClassLoader(),
              new Class<?>[] {signalHandler},
              (self, method, arguments) -> {
                if (method.getName().equals("handle")) {
                  handler.run();
                }
                return method.getName().equals("hashCode") ? (Object) 0 : false;
              });
      signal
          .getMethod("handle", signal, signalHandler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
    } catch (ReflectiveOperationException e) {
      // Then the signal keeps the JVM's own meaning.
      return;
    }
  }
}

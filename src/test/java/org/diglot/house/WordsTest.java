package org.diglot.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.PackageTree;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The code says what it is for, and leaves no promises open. */
class WordsTest {
    private static final Pattern PROMISE = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    @Test
    void everyPublicTypeSaysWhatItIsFor() {
        assertThat(new SilentTypes().brokenIn(SourceFile.program())).isEmpty();
    }

    @Test
    void everyPackageSaysWhyItExists() {
        assertThat(new SilentPackages().brokenIn(SourceFile.program())).isEmpty();
    }

    @Test
    void noPromiseIsLeftOpen() {
        List<String> promises = new ArrayList<>();
        for (SourceFile file : SourceFile.program()) {
            List<String> lines = file.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (PROMISE.matcher(lines.get(i)).find()) {
                    promises.add(file.name() + ":" + (i + 1) + lines.get(i));
                }
            }
        }

        assertThat(promises).isEmpty();
    }

    private static final class SilentTypes extends Rule {
        @Override
        public Void visitClass(ClassTree type, SourceFile file) {
            if (isPublicHere() && !file.isDocumented(getCurrentPath())) {
                breaks(file, type, type.getSimpleName() + " is public and says nothing");
            }
            return super.visitClass(type, file);
        }
    }

    private static final class SilentPackages extends Rule {
        @Override
        public Void visitPackage(PackageTree name, SourceFile file) {
            boolean page = file.name().endsWith("/package-info.java");
            if (page && !file.isDocumented(getCurrentPath())) {
                breaks(file, name, name.getPackageName() + " says nothing");
            }
            return super.visitPackage(name, file);
        }
    }
}

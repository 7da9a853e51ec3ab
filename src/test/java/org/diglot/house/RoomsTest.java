package org.diglot.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

/** The borders between the rooms. The table is the one of the page on how we write Diglot. */
class RoomsTest {
    private static final String[] SCREEN = {
        "javax.swing..", "java.awt..", "com.formdev.flatlaf..", "net.miginfocom.."
    };

    /**
     * What setting a book takes of AWT: fonts, their glyphs and outlines, and the profile of a
     * grey. HarfBuzz, which joins the letters of every script, is reached in the JDK only through
     * {@code java.awt.Font}. None of it needs a screen.
     */
    private static final DescribedPredicate<JavaClass> FONTS =
            describe(
                    "are fonts",
                    type ->
                            Set.of(
                                                    "java.awt.Font",
                                                    "java.awt.FontFormatException",
                                                    "java.awt.GraphicsEnvironment",
                                                    "java.awt.Shape")
                                            .contains(type.getName())
                                    || Set.of("java.awt.font", "java.awt.geom", "java.awt.color")
                                            .contains(type.getPackageName()));

    /** Which rooms a room may know besides itself. */
    private static final Map<String, Set<String>> MAY_KNOW =
            Map.ofEntries(
                    Map.entry("model", Set.of()),
                    Map.entry("text", Set.of("model")),
                    Map.entry("tmx", Set.of("model")),
                    Map.entry("memory", Set.of("model")),
                    Map.entry("align", Set.of("model")),
                    Map.entry("terms", Set.of("model")),
                    Map.entry("qa", Set.of("model", "terms")),
                    Map.entry("edition", Set.of("model")),
                    Map.entry(
                            "project",
                            Set.of(
                                    "model", "text", "tmx", "memory", "align", "terms", "qa",
                                    "edition")),
                    Map.entry("cli", Set.of("project", "model")),
                    Map.entry("ui", Set.of("project", "model")),
                    Map.entry(
                            "app",
                            Set.of(
                                    "model", "text", "tmx", "memory", "align", "terms", "qa",
                                    "edition", "project", "cli", "ui")));

    /** Rooms whose plain results may be seen on the screen. */
    private static final Set<String> SHOWN = Set.of("memory", "terms", "qa");

    /** Tiny ports that the screen hands down so that a slow question can be given up. */
    private static final Set<String> PORTS = Set.of("org.diglot.memory.Cancellation");

    @Test
    void everyClassIsInARoom() {
        classes()
                .should()
                .resideInAnyPackage(
                        MAY_KNOW.keySet().stream()
                                .map(room -> "org.diglot." + room + "..")
                                .toArray(String[]::new))
                .check(Classes.program());
    }

    @Test
    void aRoomKnowsOnlyWhatTheTableAllows() {
        classes().should(keepToTheTable()).check(Classes.program());
    }

    @Test
    void theModelKnowsNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.diglot.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.diglot.model..", "java..", "org.jspecify..")
                .check(Classes.program());
    }

    @Test
    void packagesFormNoCycle() {
        slices().assignedFrom(packages()).should().beFreeOfCycles().check(Classes.program());
    }

    @Test
    void okapiIsSeenOnlyInPackagesNamedOkapi() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.diglot..okapi")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.sf.okapi..")
                .check(Classes.program());
    }

    @Test
    void luceneIsSeenOnlyInItsPackageOfTheMemory() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.diglot.memory.lucene..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(Classes.program());
    }

    @Test
    void onlyTheAppReachesPackagesThatWrapALibrary() {
        DescribedPredicate<JavaClass> wrapper =
                resideInAnyPackage("org.diglot..okapi..", "org.diglot..lucene..");
        noClasses()
                .that(not(wrapper))
                .and()
                .resideOutsideOfPackage("org.diglot.app..")
                .should()
                .dependOnClassesThat(wrapper)
                .check(Classes.program());
    }

    @Test
    void swingIsSeenOnlyInTheUiAndTheApp() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.diglot.ui..", "org.diglot.app..", "org.diglot.edition.pdf")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SCREEN)
                .check(Classes.program());
    }

    @Test
    void theBookSetterTakesOnlyFontsFromAwt() {
        noClasses()
                .that()
                .resideInAPackage("org.diglot.edition.pdf")
                .should()
                .dependOnClassesThat(resideInAnyPackage(SCREEN).and(not(FONTS)))
                .check(Classes.program());
    }

    @Test
    void aPresenterDecidesWithoutSwing() {
        noClasses()
                .that(describe("are presenters or inside one", RoomsTest::isOfPresenter))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SCREEN)
                .allowEmptyShould(true)
                .check(Classes.program());
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminal() {
        noClasses()
                .that(not(resideInAPackage("org.diglot.cli..")))
                .and()
                .doNotHaveFullyQualifiedName("org.diglot.app.Main")
                .should(ACCESS_STANDARD_STREAMS)
                .check(Classes.program());
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(Classes.program().getPackage("org.diglot").getSubpackagesInTree())
                .filteredOn(inner -> !inner.getClasses().isEmpty())
                .isNotEmpty()
                .filteredOn(inner -> !inner.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    private static boolean isOfPresenter(JavaClass type) {
        return type.getSimpleName().endsWith("Presenter")
                || type.getEnclosingClass().map(RoomsTest::isOfPresenter).orElse(false);
    }

    private static ArchCondition<JavaClass> keepToTheTable() {
        return new ArchCondition<>("know only the rooms that the table allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> Classes.isOurs(dependency.getTargetClass()))
                        .filter(dependency -> !isAllowed(dependency))
                        .map(Dependency::getDescription)
                        .forEach(words -> events.add(SimpleConditionEvent.violated(type, words)));
            }
        };
    }

    private static boolean isAllowed(Dependency dependency) {
        String room = Classes.room(dependency.getOriginClass());
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String other = Classes.room(target);
        return room.equals(other)
                || MAY_KNOW.getOrDefault(room, Set.of()).contains(other)
                || (room.equals("ui") && SHOWN.contains(other) && isForTheScreen(target));
    }

    /** A value at the door of its room, not something that could be asked to work; or a port. */
    private static boolean isForTheScreen(JavaClass type) {
        boolean atTheDoor = type.getPackageName().equals("org.diglot." + Classes.room(type));
        boolean plain = type.isRecord() || type.isEnum() || type.reflect().isSealed();
        return (atTheDoor && plain) || PORTS.contains(type.getName());
    }

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }
}

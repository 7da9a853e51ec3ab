package org.diglot.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;

/** Walks over the sources and writes down, with file and line, what breaks a rule. */
abstract class Rule extends TreePathScanner<Void, SourceFile> {
    private final List<String> broken = new ArrayList<>();

    /** Everything in the program that breaks the rule; empty if all is well. */
    final List<String> brokenIn(List<SourceFile> program) {
        program.forEach(file -> scan(file.tree(), file));
        return List.copyOf(broken);
    }

    /** Writes down a place where the rule is broken. */
    final void breaks(SourceFile file, Tree where, String how) {
        broken.add(file.name() + ":" + file.firstLine(where) + " " + how);
    }

    /** The type around the place at which the walk is. */
    final ClassTree type() {
        TreePath path = getCurrentPath().getParentPath();
        while (!(path.getLeaf() instanceof ClassTree type)) {
            path = path.getParentPath();
        }
        return type;
    }

    /** The method around the place at which the walk is; empty in an initializer. */
    final String method() {
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof MethodTree method) {
                return method.getName().toString();
            }
        }
        return "";
    }

    /** Whether everybody can see the type to which the walk has come, and all types around it. */
    final boolean isPublicHere() {
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof ClassTree type && !isPublic(type, path)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublic(ClassTree type, TreePath path) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                || isInInterface(path.getParentPath());
    }

    /** Whether something whose parent is given is a member of an interface, and so public. */
    static boolean isInInterface(TreePath parent) {
        return parent.getLeaf().getKind() == Tree.Kind.INTERFACE;
    }

    /** Whether a method only says again what was said above; its form is not its own choice. */
    static boolean isOverride(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(one -> one.getAnnotationType().toString().equals("Override"));
    }

    /** The components of a record. */
    static List<VariableTree> components(ClassTree type) {
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .toList();
    }
}

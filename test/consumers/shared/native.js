import "./reactNative";
import "./one";

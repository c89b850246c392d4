<%@ page contentType="text/html;charset=UTF-8" session="false" %><p>部分</p>

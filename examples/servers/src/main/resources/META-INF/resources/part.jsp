<%@ page contentType="text/html;charset=UTF-8" %><p>部分</p>

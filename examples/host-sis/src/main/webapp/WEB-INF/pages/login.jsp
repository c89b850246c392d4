<%@ page contentType="text/html;charset=UTF-8" session="false" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:set var="root" value="${pageContext.request.contextPath}"/>
<!DOCTYPE html>
<html lang="zh-CN">
<head>
  <meta charset="UTF-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>登录 - 青禾学籍管理系统</title>
  <link rel="icon" href="${root}/static/logo.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${root}/static/roll.css">
</head>
<body class="entrance">
<main class="gate">
  <section class="pitch">
    <img src="${root}/static/logo.svg" alt="" width="56" height="56">
    <h1>青禾学籍管理系统</h1>
    <p>一人一籍，籍随人走。</p>
    <ul>
      <li>学生名册与班级一览</li>
      <li>学籍异动有据可查</li>
      <li>市、校两级分权查看</li>
    </ul>
  </section>
  <form method="post" action="${root}/login" class="sign-in">
    <h2>用户登录</h2>
    <c:if test="${failed}"><p class="alert" role="alert">用户名或密码不正确，请重新输入。</p></c:if>
    <label for="username">用户名</label>
    <input id="username" name="username" autocomplete="username" required autofocus value="<c:out value='${param.username}'/>">
    <label for="password">密码</label>
    <input id="password" name="password" type="password" autocomplete="current-password" required>
    <input type="hidden" name="next" value="<c:out value='${param.next}'/>">
    <button type="submit" class="primary">登 录</button>
    <p class="hint">忘记密码请联系本校系统管理员。</p>
  </form>
</main>
</body>
</html>
